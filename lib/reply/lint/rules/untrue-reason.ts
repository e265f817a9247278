import { covering, firstSaid, leadOf, spansOf, tailOf, wordsOf } from '../around-words'
import { type Draft, draftOf, type Span } from '../draft/draft-of'
import {
  CHOOSES_GRAVE,
  EASIER,
  HONEST,
  LEAD_ELSEWHERE,
  LEAD_OFF,
  LEAD_TO,
  LEAD_TO_GRAVE,
  LEAD_TO_PARCEL,
  MOTIVE,
} from '../words/reasons'
import type { LintInput, LintRule } from '../rule'
import { experienceScore, passiveService } from '../service-cites'
import { tellsSomething, type Truth, truthOf, truthOfClass } from '../true-reason'

const DENIED =
  /(?:不用|不必|无需|不需要|不会|没有?|别|不要|不让|不是|(?<!能)不能|勿|(?<!能|可|要|行|好)不)(?:再|让|叫|您|你|去|要求|给)*$/
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
      .filter((clause) => !spans.some(({ start, end }) => start < clause.end && clause.start < end))
      .map((clause) => wordsOf(draft, clause))
      .filter((words) => /我们认|确实|看到|是我们|图我?看|坏了|发错|少发|漏发|裂/.test(words))
      .join(' '),
  )
}

/**
 * What the buyer's own words show, else his ticket. Defects have no end of names, wishes few: what he last wrote is
 * taken for a defect when it says something and names no wish.
 */
function truthKnown({ conversation, afterSale }: LintInput): Truth | null {
  const words = conversation?.messages.filter(({ from }) => from === 'buyer').map(({ text }) => text) ?? []
  const last = words.slice(-2).join('\n').slice(-400)
  const ticket = truthOf(`${afterSale?.reason ?? ''} ${afterSale?.description ?? ''}`)
  return (
    truthOf(words.slice(-20).join('\n').slice(-2000)) ??
    ticket ??
    truthOfClass(afterSale?.reasonClass ?? null) ??
    (tellsSomething(last) ? 'fault' : null)
  )
}

/** Even without a reason to choose, 选质量问题会影响我们 leads the buyer away. */
function firstMotive(draft: Draft): Span | null {
  if (!/换|改|别|不要|选|勾|撤/.test(draft.text)) return null
  return firstSaid(draft, spansOf(draft, MOTIVE), (span) => CHOOSES_GRAVE.test(wordsOf(draft, span)))
}

function find(input: LintInput): readonly Span[] {
  const draft = draftOf(input)
  const known = truthKnown(input)
  if (HONEST.test(draft.text) || known === 'wish') return []
  const leads = spansOf(draft, LEAD_TO)
  const offs = spansOf(draft, LEAD_OFF)
  const motive = firstMotive(draft)
  const graves = spansOf(draft, LEAD_TO_GRAVE).filter(
    (grave) => !leads.some(({ start, end }) => start < grave.end && grave.start < end),
  )
  if (motive === null && graves.length > 0 && !EASIER.test(draft.text)) return []
  const pressed = motive !== null || known !== null || ownTruth(draft, [...leads, ...offs]) !== null
  if (!pressed && !(offs.length > 0 && (EASIER.test(draft.text) || input.conversation !== null))) return []
  const asked = (span: Span): boolean => pressed && asks(draft, span)
  const found = [
    motive,
    firstSaid(draft, offs, () => true),
    firstSaid(draft, leads, asked),
    firstSaid(draft, spansOf(draft, LEAD_ELSEWHERE), asked),
    known === 'fault' ? firstSaid(draft, spansOf(draft, LEAD_TO_PARCEL), asked) : null,
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
