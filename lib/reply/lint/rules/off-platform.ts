import type { Platform } from '../../../schema/platform'
import { DOUYIN, QIANNIU } from '../cites'
import { clauseAt, clausePlaces, draftOf, type Draft, type Span } from '../draft/draft-of'
import { isReported } from '../draft/excuses'
import { around, finderOf } from '../draft/phrases'
import { between, followed, near, slotsOf, type Pair } from '../draft/slots'
import type { LintRule } from '../rule'
import { GUARDED, REFUSED_AFTER, WARNED } from '../words/contact-warnings'
import { CONTACT_PHRASES, CONTACT_WORDS, DOUYIN_ONLY, QIANNIU_ONLY } from '../words/contacts'
import { findLinks, findNumbers } from './outside-contacts'

const slotsIn = slotsOf(CONTACT_WORDS)
const SAYS = {
  douyin: finderOf(CONTACT_WORDS, [...CONTACT_PHRASES, ...DOUYIN_ONLY]),
  qianniu: finderOf(CONTACT_WORDS, [...CONTACT_PHRASES, ...QIANNIU_ONLY]),
}

export const offPlatform: LintRule = {
  id: 'off-platform',
  level: 'danger',
  advice: '留微信、电话、外链或让买家到站外付款，会被当成引导站外交易，轻则警告下架，话和钱都留在平台里走',
  better: '您放心，在这里就能给您处理，图片和视频直接发我就行',
  cite: { douyin: DOUYIN.thirdParty, qianniu: QIANNIU.offPlatform },
  find: (input) => {
    const draft = draftOf(input)
    const said = [...waysOut(draft, input.platform), ...SAYS[input.platform](draft)]
    const spans = [
      ...said.filter((span) => !isHarmless(draft, span)),
      ...findLinks(draft, input.platform),
      ...findNumbers(draft, input),
    ]
    return clausePlaces(draft, spans, 10)
  },
}

/** A way out of the platform beside what is done on it. */
function waysOut(draft: Draft, platform: Platform): Span[] {
  const slots = slotsIn(draft)
  const inOneBreath = (pair: Pair): boolean =>
    !/[。？]|不用|不需要|不要|(?<!特)别(?!的)|不能|没有/.test(between(draft, pair))
  const other = platform === 'douyin' ? slots('别处', '淘系') : slots('别处', '抖系')
  return [
    ...near(slots('微信'), slots('加'), 5).filter(inOneBreath),
    ...followed(slots('微信'), slots('上'), 5).filter(inOneBreath),
    ...near(slots('微'), slots('加'), 1),
    ...near(slots('藏处'), slots('藏着'), 9).filter(inOneBreath),
    ...near(slots('群'), slots('进群'), 6).filter(inOneBreath),
    ...near(slots('码'), slots('扫'), 11).filter(
      (pair) =>
        near([pair], slots('扫后'), 10).length > 0 || /[我微]/.test(draft.text.slice(pair.start, pair.end)),
    ),
    ...near(other, slots('去买'), 14),
    ...near(slots('私下'), slots('私事'), 10),
    ...near(slots('外账'), slots('付'), 8).filter(inOneBreath),
    ...near(slots('退单'), slots('私下'), 8),
    ...near(slots('退单'), near(slots('私事'), slots('私下'), 8), 12),
  ]
}

function isHarmless(draft: Draft, span: Span): boolean {
  return (
    WARNED.test(draft.text.slice(Math.max(clauseAt(draft, span.start).start, span.start - 10), span.end)) ||
    REFUSED_AFTER.test(draft.text.slice(span.end, span.end + 8)) ||
    GUARDED.test(around(draft, span, 14)) ||
    isReported(draft, span)
  )
}
