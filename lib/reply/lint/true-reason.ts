import type { ReasonClass } from '../../schema/after-sale'

/** What a reason amounts to: a fault of goods or parcel, a late shipment, or the buyer's own wish. */
export type Truth = 'fault' | 'late' | 'wish'

/** Praise and denials in which the words of faults stand. */
const NO_FAULT =
  /(?:没有?|不是|无|不存在|不)(?:任何|什么|啥|有)?(?:质量)?(?:坏|破|问题|瑕疵|质量问题|毛病|损坏|掉色|起球)|(?:质量|东西|衣服|做工)(?:都|也|是|倒|其实)*(?:没问题|没毛病|没啥|挺好|蛮好|还行|可以|不错|好的|还可以|很好|好)/g

const FAULTS = [
  '坏(?!处)|裂|破(?!费)|碎|[开脱溢]胶|掉(?:色|漆|毛|皮|钻|扣|了|渣|屑|下来|粉)|褪|染色|起球|起毛|起皮|起泡|鼓|脱[线漆落]|开[线缝]|全开|线都?开|线头|抽丝|勾丝|洞|划痕|刮痕|刮花|划伤|磕|碰坏|压[扁坏]|凹|变形|扭曲|弯了|折了|折断',
  '霉|异味|味道(?:很|太|好)?(?:大|重|冲|怪|难闻)|刺鼻|难闻|臭|馊|酸了|发[酸黑黄粘]|变质|漏(?!拍|填|写|看|备注)|渗|不[转亮响热通灵吸动走准加制工]|不制冷|没反应|没声|无声|没电|没气|失灵|卡[住顿死壳]|死机|黑屏|闪屏|屏幕闪|一直闪|花屏|坏点|开不了|打不开|关不|充不|连不上|装不上|盖不|拉不|合不|异响|杂音|噪音|嗡嗡|烫手|漏电|跳闸|冒烟|短路|烧(?:了|坏|焦)',
  '质量|品质|做工|故障|次品|残次|不合格|假货|是假|假的|仿|不是正|盗版|翻新|少了|少(?:发|件|一|两|个|包|给)|漏发|缺(?!货|点|钱)|不全|没有(?:赠品|配件)|没给|没放|发错|错发|寄错|发成|送错|拿错|不是我(?:要|买|拍)的|不是图|与?图片?不|图上的|货不对|不一样|不对版|色差|差远|描述|不符|对不上',
  '型号不|颜色不对|码数?不对|过期|临期|日期(?:不|旧|太)|头发|虫|异物|疹|过敏|红肿|痒|拉肚子|脏|污|油渍|水渍|印子|(?:是|像)旧的|二手|用过的|(?:有|被)(?:人)?(?:用|穿|拆|开)过|使用痕迹|锈|缩水|断(?!货|码|舍|供)|瘪|爆|炸|松动|晃|歪|斜|翘|塌|扎|硌|毛刺|烂|散架|散了|一长一短|长短|不对称|不平|结块|重量不|分量|不足|没封|瑕疵|损坏|破损|走走停停|失效|没反应|冒|爆|喷|洒|掺|掉絮|一股.{0,4}味|刺|扎手|空(?:盒|包)|不能(?:用|入住|使用)|用不了|不好使|失灵|断裂|不工作|不(?:显示|识别|出水|发光|灵敏|制|保温|防水|牢)|连接不|检测不|(?:左|右).{0,4}(?:没声|不响)|两只左|来了个|来的是|到的是|收到的是',
].join('|')
const FAULT = new RegExp(FAULTS)
const LATE =
  /不发货|没发货|还不发|没发|未发|发货慢|一直不|没到|没收到|未收到|未按约定|不更新|没动|没物流|丢件|丢了|停在|半个?月|超时|延迟|几天了|缺货|没货|无货|断货|发不出|(?:三|四|五|六|七|八|十|[0-9])天(?:了|没)/
const WISH =
  /不想要|不要了|不喜欢|不好看|丑|不合适|不合身|[大小]了|偏[大小]|太[大小]|尺码|尺寸|拍错|[拍买下选]成|多拍|买错|买多|买重|多买|下错|重复|误拍|选错|点错|填错|没拆|未拆|没用过|买贵|降价|贵了|太贵|价格|换[大小]|换[个款]|地址.{0,2}错|后悔|用不[上着到]|不需要|没必要|无理由|冲动|不适合|太[长短紧松肥厚薄]|不显|显[胖老黑]|老公|老婆|家里|别家|送人|不搭|个人原因|取消|不急用|已经有|想象|犹豫|[大小]一[号码]|挤脚|勒|改主意|不爱[吃喝用]|[吃喝用]不惯|太[甜咸辣酸淡苦]|口味不|囤多|吃不完|没开封|手滑|手抖|未使用|凑单|送的?礼|颜色不(?:喜|好看|适)|换(?:个)?(?:颜色|口味|款)|没用优惠|留着也没用|不打算/

/**
 * What a buyer's words or a ticket's reason show; `null` = nothing. A fault named outweighs a wish beside it, unless
 * it is denied.
 */
export function truthOf(words: string): Truth | null {
  const text = words.replaceAll(NO_FAULT, ' ')
  if (FAULT.test(text)) return 'fault'
  if (WISH.test(text)) return 'wish'
  return LATE.test(text) ? 'late' : null
}

/** What buyers write around an application without saying why they make it. */
const NEUTRAL =
  /[^\u4e00-\u9fff]|申请|退[货款回]?|换货?|怎么|如何|选择?|哪个?|原因|理由|什么|填写?|写|可以|不可以|能不能|能|行不行|行|帮忙?|一下|下|谢谢|请问|麻烦|运费|出|这个|那个|这[里边]?|那[里边]?|不?是|多少|多久|时候|到账|地址|寄|售后|按钮|点|没?有|给|处理|解决|知道|不会|不懂|操作|弄|客服|人工|亲|店家|老板|东西|商品|衣服|裤子?|鞋子?|单子?|订单|收到货?|刚刚?|今天|昨天|前天|已经|下单|买|拍|快递|流程|步骤|无理由|七天|天|支持|通过|审核|没过|撤销?|重新|区别|留着|看看?|说|问|在吗?|好的?|您好|你好|哪里|入口|找|先|再|直接|现在|马上|快点?|急|催|[我你您们想要货款吗呢啊了的吧呀在谁还没就都也和或又被把对着过个件不嗯哦哈]/g

/** Do words say something of the matter beyond asking how to apply? */
export function tellsSomething(words: string): boolean {
  return words.replaceAll(NEUTRAL, '').length >= 2
}

const CLASSES: Readonly<Record<ReasonClass, Truth | null>> = {
  quality: 'fault',
  description: 'fault',
  damaged: 'fault',
  'wrong-or-missing': 'fault',
  'not-received': 'late',
  logistics: 'late',
  'seven-day': 'wish',
  remorse: 'wish',
  price: 'wish',
  other: null,
}

/** What the class of a ticket's reason shows; `null` = nothing. */
export function truthOfClass(reasonClass: ReasonClass | null): Truth | null {
  return reasonClass === null ? null : CLASSES[reasonClass]
}
