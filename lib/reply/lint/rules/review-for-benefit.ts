import { DOUYIN, QIANNIU } from '../cites'
import { draftOf, joined, type Draft, type Span } from '../draft/draft-of'
import { isDenied, isReported } from '../draft/excuses'
import { around, before, finderOf, type Phrase } from '../draft/phrases'
import type { LintInput, LintRule, Place } from '../rule'
import { REVIEW_WORDS } from '../words/reviews'

/** Benefit and review in one breath, whichever comes first. */
const PHRASES: readonly (string | Phrase)[] = [
  '<好评>…<好处>',
  '<好处>…<好评>',
  '<评价>…<好处>',
  '<评完>…<好处>',
  '<好处>…<评完>',
  '<好处>…<求>‥<评价>',
  '<别>‥<差评>…<好处>',
  '<好处>…<别>‥<差评>',
  '<好处>…<别>‥评(?:价|论)?(?!有礼)',
  '<别>‥评(?:价|论)…<好处>',
  '<差评>…<改>…<好处>',
  '<改>…<差评>…<好处>',
  '<评价>…<改>…<好处>',
  '<好处>…<差评>…<改>',
  '<好处>…<改>…(?:<差评>|<评价>)',
  '<留情>…<好处>',
  '<好处>…<留情>',
]

const WORDS = {
  ...REVIEW_WORDS,
  求: [
    '记得|麻烦|帮|求|来个|希望|支持|安排|只要|给(?:个|我们|咱)|写(?:个|一)|打(?:个|满)|别忘|要(?!是)|去|顺手',
  ],
  留情: ['(?:手下|口下|嘴下|笔下)‥留‥情|高抬贵手|抬抬手|放(?:我们|小店)一马'],
}

/** What is said where reviews and benefits are kept apart, or where the platform itself rewards reviews. */
const APART =
  /挂钩|没(?:有)?(?:任何|半点)?关系|无关|两(?:回事|码事)|(?:评价|评论|评)[^ ，。？]{0,4}分开|分开的|不分好|违规|不允许(?!说|发|提)|不合规|规定不|这个?(?:真)?(?:是)?不行|不能这|不做这|不搞|没有(?:这|好评|评价|五星|返现|晒|任何(?:好评|返|活动|奖))|不存在|不是返现|不参与|照实|按真实|如实|写坏|好的?坏的?|怎么写都|随便写|该怎么|按(?:实际|您自己)|照样|都会(?:给您)?(?:赔|退|补|处理)|评价您?(?:保留|留着)|不对的|骗|不让(?!说|发|提|讲)|不敢(?:这|做|搞|答应)|不需要(?:您)?(?:好评|评)|不作数|造成误会|口误|随您|由您|您说了算|自愿|凭心|直播间[^。？]{0,6}(?:评论|弹幕|扣|抽)|不管您|(?:不用|不需要|无需|不必|不要求|不强求|用不着)[^ ，。？]{0,4}(?:好评|评价|五星|评论)|不是好评|不是评价/
/** The platform's own reward, open to every review. */
const OFFICIAL =
  /(?:平台|系统|官方|淘宝|天猫|抖音)(?:上|那边|会|自动|自己|统一|的|评价|直接)*(?:送|给|发|奖|得|积分|有礼|活动|补贴)|淘金币|平台的?评价有礼/
/** A remedy already given, with no good review asked: the change asked for is the other rule's. */
const SETTLED =
  /(?:都|已经|早就)(?:给|帮|为)?(?:您|你)?[^ ，。？]{0,5}(?:换|退|补|赔|发|处理|解决)[^ ，。？]{0,4}了/
const RELEASED = /(?:不用|不需要|无需|不必|用不着|不要求|没要求|不强求|不评)[^ ，。？]{0,6}$/
const TOLD =
  /(?:看到|看见|收到|谢谢|感谢|多谢|您写的|您给的|您发的|之前的|你写的|你给的)(?:了)?(?:您|你|亲)?(?:的|写的|给的|这条|那条|宝贵)*$/

/** What the buyer asked for, and how an agent says yes to it. */
const ASKED_FOR_IT =
  /(?:好评|评价|评了|五星|晒图|返图)[^。？]{0,12}(?:返|红包|钱|礼|券|送|优惠|[0-9]块)|返现|(?:返|红包|钱)[^。？]{0,12}(?:好评|评价|五星)/
const YES =
  /^(?:亲|宝|嗯|在的|您好|哈|[ ，。])*(?:有的?|返的?|可以|算数|当然|是的|对|给的?|行|没问题|都有|照旧|老规矩|好的|还在|能)(?!没|不)/
const GIVES = /返|红包|发(?:您|你|给)|给(?:您|你)|领|截图|[0-9一二三五]+ ?[元块]|私|送/

export const reviewForBenefit: LintRule = {
  id: 'review-for-benefit',
  level: 'danger',
  advice:
    '拿好处换好评，或换买家不给差评，一句就可能被判诱导好评，该给的补偿照给，但和评价分开说，评价请买家照实写',
  better: '该给您的补偿我照常给您处理，评价您按真实感受写就好',
  cite: { douyin: DOUYIN.fakeTrade, qianniu: QIANNIU.reviewForBenefit },
  find,
}

const says = finderOf(WORDS, PHRASES)

/** Every phrase names a review by one of these: most drafts have none and are done. */
const NAMES_REVIEW =
  /评|星|[五满高全][分心]|晒|[返带配]图|图文|赞|满意|点亮|夸|好话|买家秀|种草|红花|拇指|留言|反馈|[打给点写留发][个到]|好一?点|截|低|字|图|照|留情|抬手|抬贵手|一马/

/** A deal is told in one place, though its halves stand apart. */
const ONE_DEAL = 14

function find(input: LintInput): Place[] {
  const draft = draftOf(input)
  const spans = NAMES_REVIEW.test(draft.text) ? says(draft).filter((span) => !isHarmless(draft, span)) : []
  return spans.length > 0 ? joined(spans, ONE_DEAL).map(draft.placeOf) : agreesToIt(input, draft)
}

function isHarmless(draft: Draft, span: Span): boolean {
  const near = around(draft, span, 22)
  if (APART.test(near) || OFFICIAL.test(near)) return true
  const own = before(draft, { start: span.end }, span.end - span.start + 6)
  if (SETTLED.test(own) && !/红包|返|好评|五星|五分/.test(own)) return true
  const lead = before(draft, span, 10)
  return RELEASED.test(lead) || TOLD.test(lead) || isDenied(draft, span) || isReported(draft, span)
}

/** «有的亲，评完发我截图» to a buyer who asked whether good reviews are paid. */
function agreesToIt({ conversation }: LintInput, draft: Draft): Place[] {
  const last = conversation?.messages.findLast(({ from }) => from === 'buyer')
  if (!last || !ASKED_FOR_IT.test(last.text)) return []
  const { text } = draft
  const agrees =
    YES.test(text) && GIVES.test(text) && !APART.test(text) && !/不(?:返|给|能|行|做|可以)|没有/.test(text)
  return agrees && text.length > 0 ? [draft.placeOf({ start: 0, end: text.length })] : []
}
