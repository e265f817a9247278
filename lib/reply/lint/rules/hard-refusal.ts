import { clauseOf, firstSaid, IN, leadOf, spansOf, tailOf, wordsOf } from '../around-words'
import { type Draft, draftOf, type Span } from '../draft/draft-of'
import type { LintRule } from '../rule'

/** What a buyer asks for. */
const REMEDY =
  '(?:退换货?|退款|退货|退钱|退差价?|退运费|退税|退|换货|换新|换|赔偿|赔付|赔|补偿|补差价?|补发|补寄|补|重发|重寄|维修|保修|修|报销|报|处理|受理|解决|办理|开发?票|开|取消|撤销|受理|改|同意|通过|安排|操作|减免|价保|承担|负责)'
const NOT =
  '(?<![能会可要给退换赔行肯愿])(?:不能(?:够)?|不给|不可以|不可能|不支持|不予|不会|不接受|不同意|不提供|不享受|不办|没法(?:子)?|没办法|无法|没得|不得|不肯|不愿|拒绝|恕不|概不|一律不|真不|绝不)'
const BARE = '(?:退换?|换|赔|补发?|修|管|处理|负责|受理|同意|通过|认|承担|开票|报销|补偿|接受|赔偿)'

const REFUSAL = new RegExp(
  [
    `${NOT}(?:再|去|来)?(?:帮|给|为|替|跟)?(?:您|你|咱)?(?:们)?(?:再|去|来|办理?|申请|做|进行|全额|免费|单独)?${REMEDY}`,
    `(?:一律|概|恕|就|都|也|是|我们|我|店里|这边|这个|这单|这款|运费|邮费|款|差价)?(?<![要差会好])不${BARE}(?:就是|也)不${BARE}`,
    '(?:一律)?不退不换',
    `(?<!会|得|要|好|是|没|无|如果)不${BARE}(?=[的了呢哦哈啊亲宝钱款货差运费您你给]*(?:$|[ ，。？]))`,
    `(?:真的?|确实|实在|是|也|都)?${REMEDY}不(?:了|成|上)(?:差价|票|款|货|钱|运费)?`,
    '没有?(?:赔偿|补偿|赔付|退款|退换|售后|保修|价保|发票)(?:的|哈|哦|呢|服务|可)*(?=$|[ ，。？])',
    `(?:运费|邮费|来回|差价|损失|费用|快递费)${IN}{0,3}?(?:我们|我|店里|这边|卖家)?(?:这边)?(?:是)?不(?:出|承担|负责|管|包|报|补|退|给)`,
    `(?:我们|我|店里|这边|本店)?(?:这边|是)?(?:不负责|不管|管不了|不归我们管|帮不了)(?:您|你)?`,
    '爱莫能助|无能为力|没招了?|没辙|没门儿?|不可能的|想都别想|免谈|没商量|没得谈|没得商量',
    '(?:没办法|没法子?)(?=[的了呢哦哈啊亲宝呀]*(?:$|[ ，。？]))',
    `(?:退款|退货|换货|申请|赔偿|售后)${IN}{0,6}?(?:不同意|不通过|不批|驳回|通不过|不给过|不行)|驳回(?:了|您|你|这|的)`,
  ].join('|'),
  'g',
)

const DENIED = /(?:不是|不会|没有?|别|不用|不|从不|没说|并非|不存在|担心|怕|害怕|如果|要是|假如|万一|若|防止|避免|省得|免得|以为|觉得|为什么|为啥|怎么|就算|哪怕)(?:是|说|您|你|会|有|再)*$|不会因|价(?:格|钱)|评价/
const HARMLESS_AFTER = /^(?:货|换|款)?(?:也可以|也行|的话|的意思|的情况|的问题|那是|的原因|才|之前|以前|不行|吗|么|掉|坏|判断|确定|看|了解|联系|直接改|开机|机|电|水|盖|色|季|装|电池|台|位)|^(?:货|换|款)?(?:是)?(?:怎么|什么)/

/** Words that offer a way: another remedy, a proof to send, someone who acts. */
const WAY =
  /可以(?!的?退|的?换的?哦)|能(?:帮|给|为)?您|(?:给|帮|为|替)[您你](?:再)?(?:换|退|补|寄|重|申请|修|查|拦|改|登记|安排|联系|争取|处理|送|拍|发)|(?:您|你)(?:要是|如果|可以|先|看|把|拍|发|选|重新|想)|拍(?:[下张个照一]|图|视频)|发(?:我|来|过来|张|个|图)|截图|提供|寄回|寄来|补退|我们(?:出|承担|补|给|来)|您看|退给?您|按.{0,8}(?:退|补|赔)|换成|改成|换[一米个货]|重拍|重发|申请(?:换货|退货|售后|维修|价保|七天|7天)|到了?(?:当天)?给您/
const NO_WAY = /您?(?:再)?(?:想|看)(?:想|看)别的|(?:您|你)?留着用|(?:您|你)看着办|(?:明天|改天|晚点).{0,4}再|(?:您|你)(?:可以)?(?:去)?(?:投诉|告|找平台)|感谢|谢谢|理解/

/** Words that say why. */
const WHY =
  /因为|由于|所以|是因|原因是|已经?(?:出库|发出|发货|拆|激活|使用|签收|完成|过|超)|影响(?:二次|销售)|二次销售|定制|刻字|生鲜|贴身|内衣|拆封|激活|断货|缺货|没货|超(?:过|了)?|过了|个多月|过期|规则|按(?:平台|规则)|不在|还没到|没到仓|人为|进水|不属于|属于|特价|预售|没有?(?:库存|保修)|下架|停产|卡密|虚拟|保修外|[是在].{1,12}(?:的|外|内|前|后)(?:$|[ ，。])/

function offersWay(draft: Draft, refusals: readonly Span[]): boolean {
  const clauses = draft.clauses.filter(
    (clause) => !refusals.some(({ start, end }) => start < clause.end && clause.start < end),
  )
  const tails = refusals.map((span) => tailOf(draft, span))
  return [...clauses.map((clause) => wordsOf(draft, clause)), ...tails].some(
    (words) => WAY.test(words) && !NO_WAY.test(words),
  )
}

/** A reason in so many words, or more said besides the refusal than manners. */
function saysWhy(draft: Draft): boolean {
  return WHY.test(draft.text)
}

function refuses(draft: Draft, span: Span): boolean {
  const lead = leadOf(draft, span)
  if (DENIED.test(lead) || HARMLESS_AFTER.test(tailOf(draft, span))) return false
  return !/(?:您|你)(?:说|写|问|提|讲|引)的?$/.test(lead) && !/别说|没有.*意思/.test(clauseOf(draft, span))
}

/** A refusal that gives no reason, or leaves the buyer no way. */
export const hardRefusal: LintRule = {
  id: 'hard-refusal',
  level: 'danger',
  advice:
    '一句回绝会让买家直接申请平台介入，也算消极服务；先说清原因，再给一条路：换别的办法，或请他补一张凭证。',
  better: null,
  cite: {
    douyin: {
      clause: '商家【消极服务】处置细则：没有理由、没有凭证就生硬拒绝买家，算消极服务',
      effective: '2026-07-31',
      source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
      confidence: 'official',
    },
    qianniu: {
      clause: '违背承诺：平台判定该退之后仍拒绝退货退款，天猫每次扣 6 分；聊天里的口气没有单列',
      effective: '2023-01-02',
      source: 'kexiaomei.com/article/210536.htm',
      confidence: 'third-party',
    },
  },
  find: (input) => {
    const draft = draftOf(input)
    const spans = spansOf(draft, REFUSAL)
    const span = firstSaid(draft, spans, (each) => refuses(draft, each))
    if (!span || (saysWhy(draft) && offersWay(draft, spans))) return []
    return [draft.placeOf(span)]
  },
}
