import { spanOf, type Draft, type Span } from '../draft/draft-of'
import { NUMBER_WORDS, numberOf } from '../draft/amounts'
import { isReported } from '../draft/excuses'
import { before } from '../draft/phrases'
import type { LintInput, Place } from '../rule'

const N = NUMBER_WORDS

/**
 * Sums, terms and hours in the draft that go beyond what the shop's policy and the agent's quota give. A fact that
 * is unknown makes nothing fire.
 */
export function findBeyondFacts(draft: Draft, { facts }: LintInput): Place[] {
  return apart([
    ...sumsAbove(draft, facts?.quota?.perOrderFen ?? null),
    ...warrantiesAbove(draft, facts?.policy?.warrantyDays ?? null),
    ...inspectionsBelow(draft, facts?.policy?.inspectHours ?? null),
  ])
}

/** Of places that all but touch, the first: one breath says one thing too much. */
function apart(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last && place.start - last.end <= 3)
      kept[kept.length - 1] = { ...last, end: Math.max(last.end, place.end) }
    else kept.push(place)
  }
  return kept
}

/** A bare number counts where nothing but a particle follows it. */
const MONEY = `(?:¥ ?(${N})|(${N}) ?(?:元|块|r(?![a-z])|(?=[ ，。？吧哈行可您的红图讨算当]|补偿|$)))`
/** A goodwill payment, named before or after the sum. */
const GOODWILL = new RegExp(
  `(?:补偿?|赔偿?|补贴|红包|辛苦费|返(?:您|你|现)?|贴|打|转|给(?:您|你)|退(?:您|你)?|申请|多给)(?!货)[^。？0-9一二三四五六七八九十百]{0,8}?${MONEY}(?:[^ ，。？]{0,3}(?:补偿|红包|辛苦费|赔偿|补贴))?`,
  'g',
)
const NAMES_GOODWILL = /补|赔|红包|辛苦费|返|贴|打(?:您|你|给|到)|转/
/** A refund of what was paid, a price, a coupon: none of them is goodwill. */
const NOT_GOODWILL = /原路|全额|全款|订单金额|运费险|货款|满|券|价保|到手价|售价|实付|运费/

function sumsAbove(draft: Draft, quotaFen: number | null): Place[] {
  if (quotaFen === null) return []
  const limit = quotaFen / 100
  return matches(draft, GOODWILL)
    .filter(({ span, groups }) => {
      const sum = numberOf(groups[0] ?? groups[1] ?? '')
      const own = draft.text.slice(span.start, span.end)
      const goodwill =
        NAMES_GOODWILL.test(own) ||
        /补偿|红包|不用(?:退|寄)|东西(?:您)?留/.test(own + draft.text.slice(span.end, span.end + 10))
      return sum !== null && sum > limit && goodwill && !NOT_GOODWILL.test(own) && !isReported(draft, span)
    })
    .map(({ span }) => ({
      ...draft.placeOf(span),
      advice: `店里给你的补偿额度是每单 ${limit} 元，这个数超了，先问能做主的人，或者改到额度以内再发`,
      better: `这次给您补偿 ${limit} 元，您看可以吗`,
    }))
}

const DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 星期: 7, 个月: 30, 月: 30, 年: 365 }
const TERM = `(${N}) ?(天|日|周|星期|个月|月|年)`
const WARRANTY =
  '(?:质保|保修|包换|保换|联保|延保|包修|三包|售后|保您|管您?|给您保|我们家保|免费(?:换新|维修|修|换)|只换不修|包退换)'
const WARRANTY_TERM = new RegExp(
  `${WARRANTY}期?(?:是|有|给|到|为|整整|足足|一共)?‥?${TERM}`.replace('‥', '[^ ，。？0-9]{0,3}'),
  'g',
)
const TERM_WARRANTY = new RegExp(
  `${TERM}(?:内|之内|以内|的|都|全|整机|超长|官方| ){0,3}(?:${WARRANTY}|[^ ，。？]{0,8}[ ，]?[^ ，。？]{0,4}(?:免费(?:修|换|更换|维修|给)|直接(?:换|修|赔)|换新|包(?:修|换|赔)|(?:都|也|随时)(?:能|可以|给您?|帮您)?(?:修|换|保|赔)|只换不修|找我(?:们)?(?:修|换)))`,
  'g',
)

function warrantiesAbove(draft: Draft, warrantyDays: number | null): Place[] {
  if (warrantyDays === null) return []
  return [...matches(draft, WARRANTY_TERM), ...matches(draft, TERM_WARRANTY)]
    .filter(({ span, groups: [words = '', unit = ''] }) => {
      const days = (numberOf(words) ?? 0) * (DAYS[unit] ?? 0)
      // A month counts 30 days here and 31 on a calendar: no quarrel over that.
      const rounding = unit.includes('月') ? Math.ceil(days / 30) : 0
      const denied = /(?:不是|没有|并非|不到|不)[^ ，。？]{0,3}$/.test(before(draft, span, 6))
      return days - rounding > warrantyDays && !denied && !isReported(draft, span)
    })
    .map(({ span }) => ({
      ...draft.placeOf(span),
      advice: `店里写明的保修是 ${warrantyDays} 天，说长了就得照着赔，按写明的天数说`,
      better: `这款保修 ${warrantyDays} 天，期内非人为的问题我们负责处理`,
    }))
}

const INSPECTION = new RegExp(
  `(?:收到|退回来?|到仓|签收|寄回来?|到货|拿到|回来|入仓)[^。？]{0,10}?(?:(${N})(?:个)?(小时|分钟|钟头)|(当天|当场|马上|立刻|立马|秒))[^ ，。？]{0,6}(?:验|检|退|处理|审|出结果|查)`,
  'g',
)
const INSPECTION_AFTER = new RegExp(
  `(?:验货|质检|检测|验完|验收|检查)[^ ，。？]{0,4}?(?:只要|就|最多|不超过)?(${N})(?:个)?(小时|分钟|钟头)`,
  'g',
)

function inspectionsBelow(draft: Draft, inspectHours: number | null): Place[] {
  if (inspectHours === null) return []
  return [...matches(draft, INSPECTION), ...matches(draft, INSPECTION_AFTER)]
    .filter(({ span, groups: [words, unit] }) => {
      const hours = words === undefined ? (inspectHours > 24 ? 0 : null) : hoursOf(words, unit ?? '')
      return hours !== null && hours < inspectHours && !isReported(draft, span)
    })
    .map(({ span }) => ({
      ...draft.placeOf(span),
      advice: `店里验货要 ${inspectHours} 小时，说快了赶不上就成了没兑现，按 ${inspectHours} 小时说`,
      better: `退回来我们 ${inspectHours} 小时内验货，没问题就给您退`,
    }))
}

function hoursOf(words: string, unit: string): number | null {
  const number = numberOf(words)
  return number === null ? null : unit === '分钟' ? number / 60 : number
}

interface Match {
  span: Span
  groups: readonly (string | undefined)[]
}

function matches({ text }: Draft, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    span: spanOf(match),
    groups: match.slice(1),
  }))
}
