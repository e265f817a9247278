type Line =
  readonly ['buyer' | 'agent', string] | readonly ['image' | 'agent-image' | 'card' | 'file', string]

/** Dialogues by what the buyer came for; `{…}` are places for planted personal data. */
export const DIALOGUES: readonly (readonly Line[])[] = [
  [
    ['buyer', '什么时候退款？'],
    ['agent', '您好，正在为您核实退款进度，请您稍等'],
    ['buyer', '都两天了还没到账'],
    ['agent', '仓库今天签收了您的退件，预计今晚20点前审核完成'],
    ['buyer', '好的，退到支付宝还是卡里'],
    ['agent', '原路退回到您付款的账户'],
  ],
  [
    ['card', '316不锈钢保温杯大容量便携水杯男女学生 500ml'],
    ['buyer', '在吗，这个杯子漏水'],
    ['image', ''],
    ['agent', '非常抱歉给您带来不便，麻烦您拍一下杯盖密封圈的位置'],
    ['image', ''],
    ['buyer', '你看，垫圈是歪的'],
    ['agent', '看到了，是密封圈没有压平，我们给您补寄一个新的杯盖，您看可以吗'],
    ['buyer', '行吧，寄到{address}，{name}收，电话{phone}'],
    ['agent', '好的，已登记，今天17点前发出'],
  ],
  [
    ['buyer', '快递到哪了，三天没动'],
    ['agent', '您好，看到快件停留在中转站，已催促快递，明天12点前给您回复'],
    ['buyer', '快点吧，着急用'],
  ],
  [
    ['buyer', '四件套1.8米的床能用吗'],
    ['agent', '亲，1.8米床请拍1.8m床规格，被套是220*240的'],
    ['buyer', '洗了会掉色吗'],
    ['agent', '首次洗涤建议冷水单独清洗，有少量浮色属于正常现象'],
    ['buyer', '好的，拍了'],
  ],
  [
    ['buyer', '你们这是什么态度？发错货还让我自己出运费！'],
    ['agent', '非常抱歉，发错货是我们的责任，运费由我们承担'],
    ['buyer', '那怎么退'],
    ['agent', '您在订单里选择退货退款，原因选卖家发错货，系统会安排上门取件'],
    ['buyer', '不处理我就投诉了'],
    ['agent', '已为您登记，取件后24小时内为您审核'],
  ],
  [
    ['buyer', '申请了退款怎么还没同意'],
    ['agent', '您好，商品昨天已经揽收，麻烦您拒收或收到后申请退货退款'],
    ['buyer', '可是我申请的时候还没发货啊'],
    ['agent', '我这边核实一下揽收时间'],
  ],
  [
    ['buyer', '发票怎么开，抬头发你了'],
    ['file', '开票资料.xlsx'],
    ['agent', '收到，电子发票三个工作日内发送到您的邮箱'],
    ['buyer', '我微信{wechat}，加一下方便'],
    ['agent', '亲，咱们在这里沟通就可以哦'],
  ],
  [
    ['buyer', '收到碎了三个碗'],
    ['image', ''],
    ['agent', '太抱歉了，麻烦您再拍一下外箱和面单'],
    ['image', ''],
    ['agent', '好的，可以为您补发三个，或者退款39元，您更希望哪一种'],
    ['buyer', '退款吧，卡号{bank-card}'],
    ['agent', '不需要卡号的，您申请仅退款39元，我们审核后原路退回'],
    ['agent-image', ''],
  ],
  [
    ['buyer', '实名信息填错了，身份证是{id-number}，能改吗'],
    ['agent', '亲，这款商品不需要实名，您不用提供证件信息哦'],
  ],
  [
    ['buyer', '有没有优惠券'],
    ['agent', '店铺首页可以领取满99减10的券'],
    ['buyer', '[微笑]'],
  ],
  [
    ['buyer', '人呢'],
    ['buyer', '？？？'],
    ['buyer', '再不回复我申请平台介入了'],
  ],
]

export const FILLERS: readonly Line[] = [
  ['buyer', '好的'],
  ['agent', '还有其他可以帮您的吗'],
  ['buyer', '我再看看'],
  ['buyer', '这个有现货吗'],
  ['agent', '有的，下单后24小时内发出'],
  ['buyer', '能便宜点不'],
  ['agent', '已经是活动价了呢'],
  ['image', ''],
  ['buyer', '谢谢'],
]

export const ROBOT_LINES = [
  '您好，我是智能客服小暖，请问有什么可以帮您？',
  '您可以点击下方按钮查询物流进度，或回复“人工”转接人工客服',
]
export const SYSTEM_LINES = {
  assign: (agent: string) => `客服${agent}接入`,
  human: '现在是人工客服为您服务',
  closed: '您超时未回复，系统关闭会话',
}
