import { covering, firstSaid, leadOf, tailOf, wordsOf } from '../around-words'
import { type Draft, draftOf, overlap, type Span } from '../draft/draft-of'
import { finderOf } from '../draft/phrases'
import {
  COST,
  EASIER,
  HONEST,
  LEAD_ELSEWHERE,
  LEAD_OFF,
  LEAD_TO,
  LEAD_TO_GRAVE,
  LEAD_TO_PARCEL,
  MOTIVE,
  REASON_WORDS,
} from '../words/reasons'
import type { LintInput, LintRule } from '../rule'
import { experienceScore, passiveService } from '../service-cites'
import { tellsSomething, type Truth, truthOf, truthOfClass } from '../true-reason'

const leadsTo = finderOf(REASON_WORDS, LEAD_TO)
const leadsElsewhere = finderOf(REASON_WORDS, LEAD_ELSEWHERE)
const leadsToParcel = finderOf(REASON_WORDS, LEAD_TO_PARCEL)
const leadsOff = finderOf(REASON_WORDS, LEAD_OFF)
const leadsToGrave = finderOf(REASON_WORDS, LEAD_TO_GRAVE)
const motives = finderOf(REASON_WORDS, MOTIVE)
const costs = finderOf(REASON_WORDS, COST)

const DENIED =
  /(?:不用|不必|无需|不需要|不会|没有?|别|不要|不让|不是|(?<!能)不能|勿|(?<!能|可|要|行|好)不)(?:再|让|叫|您|你|去|要求|给|急着)*$/
const REPORTED =
  /(?:您|你)(?:刚才?|之前|这边|原来|误)?(?:选|说|写|填|提)?(?:的)?(?:是|不是)?$|这种话|那种话|看到$/
/** What was chosen or said before, not what is asked for: 您选的是…, 您选成…了, 您说…. */
const CHOSEN = /(?:选|填|写|勾|点|提)(?:的是|成|了)/

function asks(draft: Draft, span: Span): boolean {
  const lead = leadOf(draft, span)
  const words = wordsOf(draft, span)
  const told =
    REPORTED.test(lead) &&
    (words.startsWith('说') ||
      (CHOSEN.test(words) && /^」?了/.test(tailOf(draft, span))) ||
      /的是/.test(words))
  return !told && !DENIED.test(lead) && !/^(?:的)?(?:情况|对吗|是吗)/.test(tailOf(draft, span))
}

/** What the draft itself says of the goods, without the clauses that name a reason. */
function ownTruth(draft: Draft, spans: readonly Span[]): Truth | null {
  return truthOf(
    draft.clauses
      .filter((clause) => !spans.some((span) => overlap(span, clause)))
      .map((clause) => wordsOf(draft, clause))
      .filter((words) => /我们认|确实|看到|是我们|图我?看|坏了|发错|少发|漏发|裂/.test(words))
      .join(' '),
  )
}

/**
 * What the buyer's own words show, else his ticket. Defects have no end of names, wishes few: what he last wrote is
 * taken for a defect when it says something and names no wish.
 */
function truthKnown({ conversation, afterSale }: LintInput, draft: Draft): Truth | null {
  const words = conversation?.messages.filter(({ from }) => from === 'buyer').map(({ text }) => text) ?? []
  const last = words.slice(-2).join('\n').slice(-400)
  const ticket = truthOf(`${afterSale?.reason ?? ''} ${afterSale?.description ?? ''}`)
  return (
    truthOf(words.slice(-20).join('\n').slice(-2000)) ??
    ticket ??
    truthOfClass(afterSale?.reasonClass ?? null) ??
    (wishInDraft(draft) ? 'wish' : tellsSomething(last) ? 'fault' : null)
  )
}

/** 「别选质量」 as another's words or a denied rule. */
const DENIED_OFF = /谁(?:跟您)?说|没有?(?:说|让)|不会|同事|上个客服/
const ASSURED = /^[^ ，。？]{0,4}(?:可以选|的说法|是不对)/
const DENIED_COST = /不会?(?:影响|扣|罚)/

/** «不喜欢的话选…»: a wish the draft itself names as the case. */
function wishInDraft(draft: Draft): boolean {
  return draft.clauses.some((clause) => {
    const words = wordsOf(draft, clause)
    const [condition] = words.split(/的话|(?<=了|呀|啊)(?:那|就)?选/)
    return condition !== undefined && condition !== words && truthOf(condition) === 'wish'
  })
}

function find(input: LintInput): readonly Span[] {
  const draft = draftOf(input)
  const known = truthKnown(input, draft)
  if (HONEST.test(draft.text) || known === 'wish') return []
  const leads = leadsTo(draft)
  const offs = leadsOff(draft).filter((span) => !ASSURED.test(tailOf(draft, span)))
  const motive = firstSaid(draft, motives(draft), (span) => !DENIED_COST.test(wordsOf(draft, span)))
  const graves = leadsToGrave(draft).filter(
    (grave) => ![...leads, ...offs].some((span) => overlap(span, grave)),
  )
  if (motive === null && graves.length > 0 && !EASIER.test(draft.text) && costs(draft).length === 0) return []
  const pressed = motive !== null || known !== null || ownTruth(draft, [...leads, ...offs]) !== null
  if (!pressed && !(offs.length > 0 && (EASIER.test(draft.text) || input.conversation !== null))) return []
  const asked = (span: Span): boolean => pressed && asks(draft, span)
  const found = [
    motive,
    firstSaid(draft, offs, (span) => !DENIED_OFF.test(leadOf(draft, span))),
    firstSaid(draft, leads, asked),
    firstSaid(draft, leadsElsewhere(draft), asked),
    known === 'fault' ? firstSaid(draft, leadsToParcel(draft), asked) : null,
  ].filter((span) => span !== null)
  return found.length === 0 ? [] : [covering(found)]
}

/** The buyer is asked to give a reason that his own words or his ticket show to be untrue. */
export const untrueReason: LintRule = {
  id: 'untrue-reason',
  level: 'danger',
  advice: '让买家改成不真实的原因，再以此拒绝就算无故拒绝，这段聊天就是凭证；请他照实选，您按这个原因处理。',
  better: '原因按实际情况选就行，我按您选的给您处理。',
  cite: {
    douyin: passiveService('以「请修改售后原因」拒绝，而改后的原因不是真实原因，算无故拒绝'),
    qianniu: experienceScore('商品负反馈率按首次申请的原因算，事后改原因抵不掉；诱导改原因没有单列'),
  },
  find: (input) => find(input).map((span) => draftOf(input).placeOf(span)),
}
