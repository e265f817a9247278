export type RefusalLabel =
  'mistaken' | 'signed' | 'solved' | 'negotiated' | 'not-received' | 'amount' | 'address' | 'no-seven-day'

interface LabelRow {
  label: RefusalLabel
  /** As it stands in the rule or in the platform's list; spaces are dropped and widths folded before matching. */
  says: RegExp
  /** A wording that looks alike and means the contrary. */
  unless?: RegExp
}

/** What the platforms' own refusal reasons mean. One row per meaning; wordings differ by page and year. */
const LABELS: readonly LabelRow[] = [
  {
    label: 'mistaken',
    says: /误(操作|点|触|申请)|不小心|(?<!类型|原因|理由)(点|按|操作|申请)错(?!误)|(取消|撤销|撤回)(退款|售后|退货)?申请|(买家|客户|用户|消费者)[^,;、]{0,4}(取消|撤销|撤回)/,
    unless: /([非未没]|不是|请)[^,;、]{0,4}(误操作|取消|撤销|撤回)|订单/,
  },
  {
    label: 'signed',
    says: /已(经|被)?[^,;、未没]{0,4}(签收|妥投|送达|代收)|(显示|成功|本人|买家|客户|用户|消费者|货物?|商品|包裹|快递)(确认)?(签收|妥投|送达)(?![前时后人])|(买家|客户|用户|消费者)(已经?|确认|本人){1,2}收(到(商品|货|包裹|快递)|货)|^签收(成功)?$|签收成功/,
    unless: /[未没拒待不][^,;、]{0,4}签收|签收[前时人]|退货[^,;、]{0,4}签收/,
  },
  {
    label: 'solved',
    says: /(问题|售后|诉求|已)[^,;、]{0,6}(解决|处理(完|好|妥))|问题[^,;、]{0,3}(修好|搞定)/,
    unless: /[未没不难无][^,;、]{0,5}(解决|处理)|解决(不|方案|办法)/,
  },
  {
    label: 'negotiated',
    says: /(协商|达成|沟通|商量|商议|谈)[^,;、]{0,5}(一致|好|妥|成功|完成)|已[^,;、]{0,6}(协商|达成|商定)|(买家|客户|用户|消费者)[^,;、]{0,3}同意/,
    unless: /[未没不][^,;、]{0,6}(协商|达成|同意|一致|沟通|谈)|(协商|达成)[^,;、]{0,3}[未不中]/,
  },
  {
    label: 'not-received',
    says: /[未没]有?[收见]到([^,;、]{0,6}(退货|货|退回|商品|包裹|件)|$)|单号[^,;、]{0,4}(有误|错误?|不正确|不对|不符|不存在|无效|查不到|无[^,;、]{0,3}(物流|走件|记录|轨迹|信息))|(虚假|错误)[^,;、]{0,4}单号/,
  },
  {
    label: 'amount',
    says: /([修更]?改|调整|变更|重新?(填写?|输入)|更正)[^,;、]{0,5}金额|金额[^,;、]{0,8}(有误|错误?|不符|不对|不一致|不正确|过[高大多]|[太偏][高多]|超|修改|调整)/,
    unless: /(无需|不用|不必|不)[^,;、]{0,2}改[^,;、]{0,4}金额/,
  },
  {
    label: 'address',
    says: /地址[^,;、]{0,7}(不符|有误|错误?|不一致|不对|不正确|不是)|[寄退][^,;、]{0,3}错[^,;、]{0,2}(地址|地方)|未[^,;、]{0,2}[退寄][^,;、]{0,6}地址/,
    unless: /(?<!退货)收[货件]地址/,
  },
  {
    label: 'no-seven-day',
    says: /(不(再|能|可)?(支持|适用|享受?|参[加与]|提供|在|属于|符合|满足)|非|无|没有?)[^,;、]{0,6}([7七]天|无理由)|[7七]天无理由[^,;、]{0,5}(不支持|不适用|除外)/,
    unless: /不是不/,
  },
]

/** The meanings of a chosen refusal reason; empty when it is none of those that a rule names. */
export function labelsOf(chosen: string): ReadonlySet<RefusalLabel> {
  const text = chosen.normalize('NFKC').replace(/\s+/g, '')
  const rows = LABELS.filter((row) => row.says.test(text) && !row.unless?.test(text))
  return new Set(rows.map((row) => row.label))
}
