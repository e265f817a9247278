import { contentOf, isManners } from '../alike'
import { clauseOf, leadOf, tailOf, wordsOf } from '../around-words'
import { clauseAt, overlap, spansOf, type Draft, type Span } from '../draft/draft-of'
import { isQuoted } from '../draft/excuses'
import type { TableHit } from '../draft/phrase-groups'
import { HARMLESS_AFTER, LIFTED, REFUSAL } from '../words/refusals'

/** Words that offer a way: another remedy, a proof to send, someone who acts. */
const WAY =
  /不过您|更划算|能便宜|能省|可以(?!的?退|的?换的?哦)|能(?:帮|给|为)?您|(?:给|帮|为|替)[您你](?:们)?(?:再|全|全额|免费|申请|先)?(?:换|退|补|寄|重|申请|修|查|拦|改|登记|安排|联系|争取|处理|送|拍|发|办|想)|(?:您|你)(?:要是|如果|可以|先|看|把|拍|发|选|重新|想|拒收|寄)|(?:您|你)[^ ，。？]{0,8}(?:点申请|申请|重选)|拍(?:[下张个照一给]|图|视频)|发(?:我|来|过来|张|个|图)|截图|提供|寄回|寄来|补退|拒收|我们(?:出|承担|补|给|来)|您看|退给?您|按.{0,8}(?:退|补|赔|办)|换成|改成|换[一米个货]|重拍|重发|重做|补您|申请(?:换货|退货|售后|维修|价保|七天|7天)|到了?(?:当天)?给您|就(?:能|可以)退|(?:天内|期内)[^ ，。？]{0,4}(?:换|退|修)|(?:开|发|寄|补|退|送)给您/
const NO_WAY =
  /(?:您|你)?留着用|看着办|(?:明天|改天|晚点).{0,4}再|(?:您|你)(?:可以)?(?:去)?(?:投诉|告|找(?:平台|别人|厂家|快递))|感谢|谢谢|理解|自己(?:出|承担|处理)|可以(?:去)?(?:看|买)别/
/** Words that say why. */
const WHY =
  /因为|由于|所以|是因|原因是|已经?(?:打包|出库|发出|发货|拆|激活|使用|签收|完成|过|超)|影响(?:二次|销售)|二次(?:销售|卖)|定制|刻字|生鲜|贴身|内衣|拆封|激活|断货|断码|缺货|没货|超(?:过|了)|过了|个多月|过期|规则|按平台|不在|没到仓|人为|进水|不属于|属于|特价|预售|没有?(?:库存|保修)|下架|停产|卡密|虚拟|保修(?:外|期)|要[^ ，。？]{1,10}(?:才|后)|[是在][^ ，。？]{1,12}(?:的|外|内|前|后)(?:$|[ ，。])/
/** Only a part is refused. */
const PARTLY = /(?:其余|剩下|货款|别的|其他)[^ ，。？]{0,4}(?:都|全|照)[^ ，。？]{0,3}退|照常退|全退/
/** Kind words are no reason. */
const EMPATHY = /理解|心情|抱歉|不好意思|对不起|感谢|谢谢|支持|愉快|放心/

/** Has the draft a reason and a way out beside the refusal? Anything said besides the way counts as a reason. */
function softened(draft: Draft, refusals: readonly Span[]): boolean {
  const others = draft.clauses.filter((clause) => !refusals.some((span) => overlap(span, clause)))
  const pieces = [
    ...others.map((clause) => wordsOf(draft, clause)),
    ...refusals.map((span) => tailOf(draft, span)),
  ].filter((words) => !isManners(words))
  const ways = pieces.filter((words) => WAY.test(words) && !NO_WAY.test(words))
  if (PARTLY.test(draft.text)) return true
  if (ways.length === 0) return false
  if (WHY.test(draft.text) || ways.length > 1) return true
  const leads = refusals.map((span) =>
    wordsOf(draft, { start: clauseAt(draft, span.start).start, end: span.start }),
  )
  return [...pieces.filter((words) => !ways.includes(words)), ...leads].some(
    (words) => contentOf(words).length >= 3 && !EMPATHY.test(words),
  )
}

/** 不退货也可以, 不换直接退: the buyer is given the choice. */
const CHOICE = /不(?:用)?(?:退|换)货?(?:的话)?[ ，]?(?:直接|也(?!不)|就(?!是|不)|给您)/
/** Is it a refusal of what the buyer asked for, said by the agent? */
function refuses(draft: Draft, span: Span): boolean {
  if (LIFTED.test(leadOf(draft, span)) || HARMLESS_AFTER.test(tailOf(draft, span))) return false
  if (CHOICE.test(draft.text.slice(span.start, span.end + 6)) || isQuoted(draft, span)) return false
  return (
    !/别说|没有.*意思|[吗么？]$/.test(clauseOf(draft, span)) &&
    draft.text.charAt(clauseAt(draft, span.start).end) !== '？'
  )
}

/** What the hits of a refusal are numbered by: flat, or with a reason and a way out. */
const [FLAT, SOFTENED] = [1, 2]

/** Where a draft refuses. */
export function refusalHits(draft: Draft): TableHit[] {
  const spans = spansOf(draft, REFUSAL)
  if (spans.length === 0) return []
  const group = softened(draft, spans) ? SOFTENED : FLAT
  return spans.map((span) => ({ ...span, group, phrase: group, firm: false, excused: !refuses(draft, span) }))
}
