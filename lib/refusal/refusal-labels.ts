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
  { label: 'mistaken', says: /误操作|取消(退款|售后|退货)?申请|买家(已|要求)?取消/ },
  { label: 'signed', says: /已(被)?签收/, unless: /[未没][^,;、]{0,4}已(被)?签收/ },
  { label: 'solved', says: /问题已(经)?(得到)?解决|已解决/ },
  { label: 'negotiated', says: /(协商|达成)一致|已(与买家)?协商/, unless: /未(协商|达成)|协商未/ },
  {
    label: 'not-received',
    says: /[未没](有)?收到(退?货|退回|商品|包裹)|单号(填写)?(有误|错误|不正确|不对)/,
  },
  { label: 'amount', says: /[修更]?改(退款)?金额|调整(退款)?金额|金额(有误|错误|不符)/ },
  { label: 'address', says: /地址(不符|有误|错误|不一致|不对)/ },
  { label: 'no-seven-day', says: /不支持[7七]天无理由/ },
]

/** The meanings of a chosen refusal reason; empty when it is none of those that a rule names. */
export function labelsOf(chosen: string): ReadonlySet<RefusalLabel> {
  const text = chosen.normalize('NFKC').replace(/\s+/g, '')
  const rows = LABELS.filter((row) => row.says.test(text) && !row.unless?.test(text))
  return new Set(rows.map((row) => row.label))
}
