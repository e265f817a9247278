import { DOUYIN } from '../cites'
import { clausePlaces, draftOf, spansOf, type Draft, type Span } from '../draft/draft-of'
import { isReported } from '../draft/excuses'
import { around, before, sourceOf } from '../draft/phrases'
import { between, near, slotsOf, type Pair } from '../draft/slots'
import type { LintInput, LintRule, Place } from '../rule'
import { ASK_WORDS } from '../words/review-asks'
import { LEFT_FREE, OTHER_THINGS } from '../words/review-freedom'

const slotsIn = slotsOf(ASK_WORDS)

export const changeReview: LintRule = {
  id: 'change-review',
  level: 'danger',
  advice: '要买家改、删或不写评价，会被当成骚扰或干扰评价，先把问题解决掉，评价留给买家自己决定',
  better: '评价您按真实感受保留就好，这次的问题我来给您处理',
  cite: { douyin: DOUYIN.reviewHarassment, qianniu: null },
  find,
}

/** Every ask names a review, or a piece of one: most drafts do not and are done. */
const NAMES_REVIEW =
  /评|追|星|分|留言|口碑|笔记|帖|印象|晒|那[个一条句段篇几些行两张]|这[个条句段篇几些行两张]|图|照片|视频|文字|追加|补|澄清|说句话|说几句|解释|话|字|写|满意/

/** One request is told in one place. */
const ONE_ASK = 14

function find(input: LintInput): Place[] {
  const draft = draftOf(input)
  const asks = NAMES_REVIEW.test(draft.text) ? asksIn(draft) : []
  return clausePlaces(draft, [...asks, ...asksAgain(input, draft)], ONE_ASK)
}

function asksIn(draft: Draft): Span[] {
  const slots = slotsIn(draft)
  const reviews = slots('物')
  return [
    ...near(reviews, slots('改'), 20).filter((pair) => isBuyers(draft, pair)),
    ...near(slots('段'), slots('去'), 5).filter((pair) => isBuyers(draft, pair) && ofReview(draft, pair)),
    ...slots('改评').filter(({ start }) => !NOT_BUYER.test(before(draft, { start }, 7))),
    ...slots('改好', '不写', '缓写', '代写'),
    ...near(slots('差评'), slots('求情'), 12),
    ...near(slots('坏评'), slots('问'), 8).filter(
      (pair) => isBuyers(draft, pair) && !OTHER_ASK.test(draft.text.slice(pair.start, pair.end + 9)),
    ),
    ...near(reviews, slots('还在'), 6).filter(({ a, b }) => a.end <= b.start),
    ...near(reviews, slots('苦'), 18).filter((pair) => PRESSES.test(around(draft, pair, 12))),
  ].filter((span) => !isHarmless(draft, span))
}

const ASKING = new RegExp(ASK_WORDS.请.join('|'))
/** A low mark and its cost, told with an ask. */
const PRESSES = new RegExp(
  `(?:低|差|[一1二2]星|满|[34]分)[^]*(?:${ASK_WORDS.请.join('|')})|(?:${ASK_WORDS.请.join('|')})[^]*(?:低|差|[一1二2]星|满|[34]分)`,
)

/** Asked for is something else: «方便说说吗». */
const OTHER_ASK = new RegExp(ASK_WORDS.他求.join('|'))

/** Someone else than the buyer changes it: told right before the change. */
const NOT_BUYER =
  /(?:(?<!帮|给|替|求|把|骂|让)我们?(?!的)|咱们?|工厂|厂家|系统|平台|研发|已经|被|他们?|自动|会|刚|都)(?:去|来|也|就|可以|能|把|帮您|给您|帮|给|要|都)*$/

function isBuyers(draft: Draft, pair: Pair): boolean {
  if (NOT_BUYER.test(before(draft, pair.b, 7))) return false
  const words = between(draft, pair)
  if (/[。？]/.test(words) || (words.length > 8 && !ASKING.test(words))) return false
  // A change told a clause before the review is another matter.
  return pair.a.start < pair.b.start || !/[ ，]/.test(words)
}

/** «那句», «图片» are a review's only where a review is spoken of, or where something in it is to go. */
function ofReview({ text }: Draft, { a, b }: Pair): boolean {
  return /评|骗子|写的|差|晒|骂/.test(text) || (a.start < b.start && /字留着|其他的?留|就行/.test(text))
}

/** Where the talk just was of a review, «能改一下吗» is about it too. */
const TALK = /评价|评论|差评|中评|一星|追评|好评|低分/
const ASKS =
  /(?:能不能|可不可以|可以|能|麻烦|帮|请|求)[^。？]{0,8}(?:改|删|撤|去掉|隐藏|调)(?:一下|掉|了|成|回|高|下)?[^。？]{0,3}(?:吗|呗|吧|不|？|好评|五星)|(?<![给帮])(?:您|你)[^。？给帮]{0,6}(?:改|删|撤|操作|弄|动)(?:了|好|完|一下)?(?:吗|没|呗|吧)/g

function asksAgain({ conversation }: LintInput, draft: Draft): Span[] {
  const talk = conversation?.messages.slice(-3) ?? []
  if (!talk.some(({ text }) => TALK.test(text))) return []
  return spansOf(draft, ASKS).filter((span) => !isHarmless(draft, span))
}

/** What is changed is no review: told right before the change. */
const OTHER_THING = new RegExp(
  sourceOf(
    { ...ASK_WORDS, 别的: OTHER_THINGS },
    '(?:<别的>)(?:的话|的|能|可以|要|需要|已经|帮您|给您|也|都|不用|想|是|您|去|再|一下|那边|信息| )*(?:<改>)(?:成|为|一下|下|了)?$',
  ),
)

function isHarmless(draft: Draft, span: Span): boolean {
  return (
    LEFT_FREE.test(around(draft, span, 14)) ||
    OTHER_THING.test(before(draft, { start: span.end }, 26)) ||
    isReported(draft, span)
  )
}
