import { firstSaid, IN, leadOf, spansOf, tailOf, wordsOf } from '../around-words'
import { type Draft, draftOf, type Span } from '../draft/draft-of'
import type { LintInput, LintRule } from '../rule'
import { truthOf, truthOfClass } from '../true-reason'

/** Reasons that put it on the buyer, or on nobody. */
const MILD =
  '(?:七天无理由|7天无理由|7天|七天(?=[的就吧嘛哈呢啊 ，。]|$)|无理由|自己?不?想要了?|不想要了?|不要了|不喜欢|不合适|不合身|效果不好|个人原因|自身原因|买家原因|尺[码寸](?:不合适|拍[大小错]|不对|问题|偏[大小]|选错)?|拍错|多拍|误拍|错拍|买错|买多|买贵|拍多|拍重|重复(?:拍|下单|购买)|选错|地址(?:填|写)?错|信息(?:填|写)?错|协商一致|其他|其它|别的|降价|后悔|用不上|用不着|不需要|没用了?|大小不合适|颜色不喜欢|款式不喜欢|与预期不符)'
/** Reasons that put it on the goods or the shop. */
const GRAVE =
  '(?:质量|品质|破损|损坏|坏的|瑕疵|做工|少件|漏发|少发|缺件|发错|错发|假冒|假货|正品|描述不符|与?描述|不符|色差|发货慢|发货|未按|没按|超时|延迟|物流|快递|虚假|材质|过期|异味|变质|功能|故障|没收到|未收到|没发货|商家|卖家|售后)'
const CHOOSE =
  '(?:选择?|勾选?|点选?|填写?|写|提交?|走|申请|改成|改为|改选|改|换成|换为|换|以|按照?|用|说是|说成|说|报|备注|弄成|设成|标)'
const BETWEEN = '(?:的话|上|一下|下|成|为|是|个|那个|那里|那栏|一个|那项|这个|原因|理由|我|自己|您|你|「|"|:|「|的|就|直接|申请|你自己|因为)*'

/** The buyer is led to a mild reason. */
const LEAD_TO = new RegExp(
  `${CHOOSE}${BETWEEN}${MILD}(?:[」"])?|${CHOOSE}${BETWEEN}${IN}{0,3}?${MILD}|${CHOOSE}个?${IN}{0,2}(?:原因|理由)`,
  'g',
)
/** The buyer is led away from a grave reason. */
const LEAD_OFF = new RegExp(
  `(?:别|不要|不用|甭|莫|请勿|勿|不能|千万别|先别|能不能不|能不|可以不|不|尽量别|最好别|避开)(?:去|再)?(?:选择?|勾选?|点选?|填写?|写|提|走|带|用|申请)${BETWEEN}${IN}{0,3}?${GRAVE}(?:${IN}{0,4}?(?:问题|原因|字|的))?|${GRAVE}${IN}{0,6}?(?:别|不要|不用|不能|先别)(?:去|再)?(?:选|勾|点|填|写|提)`,
  'g',
)
/** Why an agent would want it: what it costs the shop, or what the buyer gets for it. */
const MOTIVE = new RegExp(
  `(?:选|勾|写|提|点|走|申请|填)?${IN}{0,8}?(?:影响(?:我们|店铺|小店|本店|到我们)|扣(?:我们)?分|扣钱|(?:会)?被?罚|品退率|平台(?:会|要|就)?(?:查|罚|扣)|对我们(?:不好|有影响|影响)|好看点|写报告|绩效|考核)`,
  'g',
)
const CHOOSES_GRAVE = new RegExp(`(?:选|勾|写|提|点|走|填).{0,8}${GRAVE}|${GRAVE}.{0,6}(?:选|提|申请|影响|扣|罚)`)
const ASKS_CHANGE = /换|改|别|不要|选|勾|撤/
/** A fault of the goods is put on the parcel. */
const LEAD_TO_PARCEL = new RegExp(
  `${CHOOSE}${BETWEEN}(?:物流|快递|运输|未收到货|没收到货?|发货慢|未按约定)(?!.{0,3}(?:破|损|坏))(?:问题|原因)?`,
  'g',
)
const EASIER =
  /(?:好|方便|才能|容易|快点?|优先|秒|马上|立刻|直接|今天|就)(?:能|给|帮|为)?(?:您|你)?(?:们)?(?:给您)?(?:通过|过|退|同意|处理|审核?)|秒(?:退|过|通过)|(?:审核|系统|流程|退款|退得|过得|批得|到账)(?:过得)?(?:快|简单|容易|省事)|(?:快|省事|方便|简单)[一点些]*$|(?:质量|那个|这个)(?:的话)?(?:要|得|需要)?(?:走)?(?:检测|鉴定|寄检|审核).{0,4}(?:慢|久|麻烦)/

const HONEST = /实际|照实|如实|真实|对得上|实事求是|怎么(?:遇到|想|回事)|看您(?:情况|自己)|是什么(?:就|选)|不会让您改|不用改|不需要改|无需改|原因不(?:用|要|需)改/
const DENIED = /(?:不用|不必|无需|不需要|不会|没有?|别|不要|不让|不是|不能|勿|不)(?:再|让|叫|您|你|去|要求|给)*$/
const REPORTED = /(?:您|你)(?:刚才?|之前)?(?:选|说|写|填|提)(?:的)?是?$|这种话|那种话/

const FAULTS = ['fault', 'late'] as const

/** What the draft itself says of the goods, without the words that name a reason. */
function ownTruth(draft: Draft, spans: readonly Span[]): ReturnType<typeof truthOf> {
  const rest = draft.clauses
    .filter((clause) => !spans.some(({ start, end }) => start < clause.end && clause.start < end))
    .map((clause) => wordsOf(draft, clause))
    .filter((words) => /我们认|确实|看到|是我们|图我?看|坏了|发错|少发|漏发|裂/.test(words))
  return truthOf(rest.join(' '))
}

function isFault(truth: string | null): boolean {
  return FAULTS.some((fault) => fault === truth)
}

function asks(draft: Draft, span: Span): boolean {
  return !DENIED.test(leadOf(draft, span)) && !REPORTED.test(leadOf(draft, span)) && !/^(?:的)?(?:情况|吗|对吗)/.test(tailOf(draft, span))
}

function find(input: LintInput): readonly Span[] {
  const draft = draftOf(input)
  if (HONEST.test(draft.text)) return []
  const known = truthKnown(input)
  if (known !== null && !isFault(known)) return []
  const leads = spansOf(draft, LEAD_TO)
  const offs = spansOf(draft, LEAD_OFF)
  const fault = known !== null || isFault(ownTruth(draft, [...leads, ...offs]))
  const motive = firstMotive(draft)
  const off = firstSaid(draft, offs, () => fault || motive !== null || EASIER.test(draft.text))
  const lead = firstSaid(draft, leads, (span) => (fault || motive !== null) && asks(draft, span))
  const elsewhere = known === 'fault' ? firstSaid(draft, spansOf(draft, LEAD_TO_PARCEL), (span) => asks(draft, span)) : null
  const first = [motive, off, lead, elsewhere].filter((span) => span !== null).sort((a, b) => a.start - b.start)[0]
  return first ? [first] : []
}

/** Even without a reason to choose, 选质量问题会影响我们 leads the buyer away. */
function firstMotive(draft: Draft): Span | null {
  if (!ASKS_CHANGE.test(draft.text)) return null
  return firstSaid(draft, spansOf(draft, MOTIVE), (span) => CHOOSES_GRAVE.test(wordsOf(draft, span)))
}

function truthKnown({ conversation, afterSale }: LintInput): ReturnType<typeof truthOf> {
  const words = conversation?.messages.filter(({ from }) => from === 'buyer').map(({ text }) => text).slice(-20).join('\n') ?? ''
  const ticket = truthOf(`${afterSale?.reason ?? ''} ${afterSale?.description ?? ''}`)
  return truthOf(words.slice(-2000)) ?? ticket ?? truthOfClass(afterSale?.reasonClass ?? null)
}

/** The buyer is asked to give a reason that his own words or his ticket show to be untrue. */
export const untrueReason: LintRule = {
  id: 'untrue-reason',
  level: 'danger',
  advice:
    '让买家改成不真实的原因，再以此拒绝就算无故拒绝，这段聊天就是凭证；请他照实选，您按这个原因处理。',
  better: '原因按实际情况选就行，我按您选的给您处理。',
  cite: {
    douyin: {
      clause: '商家【消极服务】处置细则：以「请修改售后原因」拒绝，而改后的原因不是真实原因，算无故拒绝',
      effective: '2026-07-31',
      source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
      confidence: 'official',
    },
    qianniu: {
      clause: '淘宝平台店铺真实体验分规范：商品负反馈率按首次申请的原因算，事后改原因抵不掉；诱导改原因没有单列',
      effective: '2026-03-16',
      source: 'rulechannel.tmall.com ruleId=20009524',
      confidence: 'inferred',
    },
  },
  find: (input) => find(input).map((span) => draftOf(input).placeOf(span)),
}
