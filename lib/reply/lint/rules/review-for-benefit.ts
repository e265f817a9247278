import { DOUYIN, QIANNIU } from '../cites'
import { draftOf, joined, type Draft, type Span } from '../draft/draft-of'
import { isDenied, isQuoted, isReported } from '../draft/excuses'
import { around, before } from '../draft/phrases'
import { followed, near, slotsOf, type Pair } from '../draft/slots'
import type { LintInput, LintRule, Place } from '../rule'
import { BENEFIT_WORDS } from '../words/benefits'
import { APART, DEAL_WORDS, OFFICIAL } from '../words/deals'
import { REVIEW_WORDS } from '../words/reviews'

const slotsIn = slotsOf(
  {
    好评: REVIEW_WORDS.好评,
    好处: BENEFIT_WORDS.好处,
    给您: BENEFIT_WORDS.给您,
    ...DEAL_WORDS,
  },
  {
    ...BENEFIT_WORDS,
    ...REVIEW_WORDS,
  },
)

export const reviewForBenefit: LintRule = {
  id: 'review-for-benefit',
  level: 'danger',
  advice:
    '拿好处换好评，或换买家不给差评，一句就可能被判诱导好评，该给的补偿照给，但和评价分开说，评价请买家照实写',
  better: '该给您的补偿我照常给您处理，评价您按真实感受写就好',
  cite: { douyin: DOUYIN.fakeTrade, qianniu: QIANNIU.reviewForBenefit },
  find,
}

/** Every deal names a review by one of these: most drafts have none and are done. */
const NAMES_REVIEW =
  /评|星|[五满高全][分心五]|晒|[返带配有]图|图文|赞|满意|点亮|夸|表扬|言|好话|好听|买家秀|种草|红花|拇指|留言|反馈|写|打|说|优|截|低|字|照|留情|抬手|抬贵手|一马|当没/

/** How far apart a wish and an offer may stand. */
const REACH = 22
/** A deal is told in one place, though its halves stand apart. */
const ONE_DEAL = 16

function find(input: LintInput): Place[] {
  const draft = draftOf(input)
  const deals = NAMES_REVIEW.test(draft.text) ? dealsIn(draft) : []
  return deals.length > 0 ? joined(deals, ONE_DEAL).map(draft.placeOf) : agreesToIt(input, draft)
}

function dealsIn(draft: Draft): Span[] {
  const slots = slotsIn(draft)
  const isFavour = (offer: Span): boolean =>
    !SERVICE.test(before(draft, offer, 10)) && !NONE.test(before(draft, offer, 5))
  const offers = slots('好处').filter(isFavour)
  const good = slots('好评').filter((wish) => !isTold(draft, wish))
  const wishes = slots('好评', '写评', '照旧').filter((wish) => !isTold(draft, wish))
  const fresh = offers.filter((offer) => !isSettled(draft, offer))
  return [
    ...near(wishes, offers, REACH),
    ...near(good, slots('给您').filter(isFavour), REACH),
    ...near(good, slots('交换'), 12),
    ...near(slots('不评'), fresh, REACH),
    ...near(slots('改评'), fresh, REACH),
    ...followed(slots('改评'), slots('才办'), 8),
  ].filter((deal) => !isHarmless(draft, deal))
}

/** No favour at all: «没有奖励». */
const NONE = /(?:没有|没|无|不给|不含)(?:任何|什么|额外|其他)?$/

/** Help where something is wrong is no favour: «有问题我给您换». */
const SERVICE = /(?:已经收到$|(?:有问题|不满意|不合适|坏了|不会用|有什么)[^。？]{0,8}$)/

/** A good review that is there already, or that nobody has to give. */
const TOLD =
  /(?:收到|有)(?:很多|不少|一些|好多)[^ ，。？]{0,6}$|(?:客人|顾客|大家|老客)的$|(?:看到|看见|收到|谢谢|感谢|多谢|您写的|您给的|您发的|之前的|你写的|你给的|您家?的)(?:了)?(?:您|你|亲)?(?:的|写的|给的|这条|那条|宝贵)*(?:五星|满分|好评)?$|(?:上次|之前|上回)[^ ，。？]{0,5}$/
const RELEASED = /(?:不用|不需要|无需|不必|用不着|不要求|没要求|不强求|不评|欢迎)[^ ，。？]{0,6}$/

function isTold(draft: Draft, wish: Span): boolean {
  const lead = before(draft, wish, 10)
  return TOLD.test(lead) || RELEASED.test(lead) || denies(draft, wish) || isQuoted(draft, wish)
}

/** «能不能给个好评» asks for it. */
function denies(draft: Draft, span: Span): boolean {
  return isDenied(draft, span) && !/(?:能不能|可不可以|要不要)[^ ，。？]{0,6}$/.test(before(draft, span, 10))
}

/** A remedy already given: the change or silence asked for then is the other rule's. */
const SETTLED = /(?:都|已经|早就)(?:给|帮|为)?(?:您|你)?[^ ，。？]{0,5}$/
const SETTLES = /^(?:重|另|换|退|补|赔|发|处理|解决|给(?:您|你))/

function isSettled(draft: Draft, offer: Span): boolean {
  const own = draft.text.slice(offer.start, offer.end + 10)
  return SETTLES.test(own) && SETTLED.test(before(draft, offer, 10)) && /了|啦|好/.test(own)
}

function isHarmless(draft: Draft, deal: Pair): boolean {
  const near = around(draft, deal, 22)
  return (
    APART.test(near) ||
    OFFICIAL.test(near) ||
    RELEASED.test(before(draft, deal, 10)) ||
    denies(draft, deal) ||
    isReported(draft, deal)
  )
}

/** What the buyer asked for, and how an agent says yes to it. */
const ASKED_FOR_IT =
  /(?:好评|评价|评了|五星|晒图|返图)[^。？]{0,12}(?:返|红包|钱|礼|券|送|优惠|[0-9]块)|返现|(?:返|退|红包|钱|给)[^。？]{0,12}(?:好评|评价|五星|差评)/
const YES =
  /^(?:亲|宝|嗯|在的|您好|哈|[ ，。])*(?:有的?|返的?|可以|算数|当然|是的|对|给的?|行|没问题|都有|照旧|老规矩|好的|还在|能|跟上)(?!没|不)/
const GIVES = /返|红包|发(?:您|你|给)|给(?:您|你)|领|截图|[0-9一二三五]+ ?[元块]|私|送|退[0-9]/

/** «有的亲，评完发我截图» to a buyer who asked whether good reviews are paid. */
function agreesToIt({ conversation }: LintInput, draft: Draft): Place[] {
  const last = conversation?.messages.findLast(({ from }) => from === 'buyer')
  if (!last || !ASKED_FOR_IT.test(last.text)) return []
  const { text } = draft
  const agrees =
    YES.test(text) && GIVES.test(text) && !APART.test(text) && !/不(?:返|给|能|行|做|可以)|没有/.test(text)
  return agrees && text.length > 0 ? [draft.placeOf({ start: 0, end: text.length })] : []
}
