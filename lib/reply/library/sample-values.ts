import type { Variable } from '../../schema/reply-script'

/** What a script looks like filled: made-up facts, of nobody's order. */
export const SAMPLE_VALUES: Readonly<Record<Variable, string>> = {
  商品: '保温杯 500ml',
  订单尾号: '1234',
  快递: '中通快递',
  运单尾号: '4321',
  退货快递: '圆通速递',
  退货运单尾号: '8765',
  退款金额: '59.90',
  截止时间: '11月25日 18:00',
  快递电话: '95311',
  客服热线: '95311',
  预计日期: '11月26日',
  质保天数: '365',
  验货时长: '24',
  发货时间: '今天 18:00',
  补偿金额: '5',
  回复时间: '15:30',
  缺件: '杯盖',
  换货规格: '白色 500ml',
}
