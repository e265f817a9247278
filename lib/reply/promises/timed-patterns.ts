/** What must stand beside a named time for it to be the shop's word to this buyer, and what takes it away again. */
const YOU = '(?:您|你|亲)'
const ANSWER = '(?:回复|答复|回电|回话|回访|联系|致电|通知|告知|告诉|反馈|消息|来电|电话|(?<![退返寄找收])回)'
const ACT = `(?:${ANSWER}|处理|解决|办|退|审核|核实|核查|核对|确认|查|看|问|跟进|安排|登记|补|打款|打|转|改|换|出结果|结果|搞定|弄|催|申请|说法|备注|找)`
const SEND = '(?:发货|发出|寄出|补发|寄|发)'
const FOR = `(?:给|帮|为|替|跟|和|向)(?:到)?${YOU}`
const OWN = '(?:我们?|这边|咱们?|专员|专人|客服|主管|经理|同事|售后|财务|仓库|技术)'

/** A named time is a promise only beside one of these, in its clause. */
export const COMMITS = new RegExp(
  `${FOR}.{0,8}?(?:${ACT}|${SEND})|${ANSWER}${YOU}|(?:发送?|退|转|打|寄)(?:给|到)?${YOU}|${OWN}.{0,8}?${ACT}|(?:处理|审核|办|解决|核实|登记)(?:好|完|出结果)`,
)
/** With a time of the clock also that it leaves by then: what the warehouse does for this order. */
export const SENDS = new RegExp(`${SEND}|送出|出库`)
/** A day without an hour is also said in passing: 今天给您优惠. */
export const PLAIN_COMMITS = new RegExp(
  `${FOR}.{0,4}?(?:${ACT}|${SEND})|${ANSWER}${YOU}|${OWN}.{0,4}?${ANSWER}`,
)
/** A wait that names how long: 稍等5分钟, 给我十分钟, 等待24小时. */
export const WAIT_BEFORE =
  /(?:等|候)(?:待|我|候|一下|下|您|大概|大约|差不多|个|约|上|至|多)*$|给我(?:大概|大约|差不多)?$/
/** What may follow such a wait. */
export const WAIT_AFTER =
  /^(?:左右|时间|的时间|哈|哦|喔|呢|吧|啊|呀|好吗|可以吗|行吗|就好|就行|即可|谢谢|亲|内|钟)*(?:$|.{0,3}(?:我|这边|给您|帮您|为您))/
/** Nothing but the time: it counts beside a wait or a promise elsewhere in the message. */
export const ONLY_TIME =
  /^(?:大概|大约|差不多|预计|约|需要|要|最多|最晚|最迟|估计|可能|也就|亲|您)*□(?:左右|内|之内|以内|时间|就好|就行|就可以|即可|哈|哦|喔|呢|吧|啊|的|样子)*$/

/** The time is somebody else's, the buyer's own, of the past, conditional or denied. */
export const NOT_OURS: readonly RegExp[] = [
  /(?:收到|签收|取件|寄回|退回|拍下?|付款|下单|支付|收货|揽收|提交|入库|到仓|审核通过|申请|发货|退货|寄出)[^,]{0,6}(?:后|之后|以后|起)[^,]{0,4}□/,
  /□[^,]{0,4}(?:下单|付款|拍下)/,
  /(?:超过|超出|满|过了|等了|延迟了?|已经?)[^,]{0,3}□/,
  /(?:没法|没办法|无法|不能|不会|不可能|未必|不一定|难以|来不及|答应不了|没)[^,]{0,6}(?:回复|答复|处理|给您|联系|解决|退|办|发|□)/,
  /(?:刚才|刚刚|之前|上次|昨天|前面|先前)[^,]{0,4}(?:说|让|叫|告诉|答应|承诺)/,
  /(?:您|你)(?:刚才|之前)?(?:说|提到|讲)的?/,
  /已经?[^,]{0,6}(?:给|帮|为|退|补|发|处理|登记|回复)|(?:给|帮|为)(?:您|你)[^,]{1,4}[了过](?!吗|吧)|(?:带来|添|造成)[^,]{0,3}(?:不便|麻烦)|为您服务/,
  /联系我|找我们?|告诉我|反馈给我|提供给我|发给?我/,
]
