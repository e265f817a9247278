import { dayOf } from '../../domain/time'
import { APPEAL_STEPS } from '../../refusal/appeal/appeal-steps'
import { caseOfInput } from '../../refusal/case-of-input'
import { chatOfCase } from '../../refusal/chat/chat-of-case'
import { evidenceChecklist } from '../../refusal/evidence/evidence-checklist'
import { pickMessages } from '../../refusal/excerpt/pick-messages'
import { timelineOf } from '../../refusal/excerpt/timeline-of'
import { judge } from '../../refusal/judge'
import { handoffOf, tierFactsOf } from '../../refusal/tier'
import { bookOf, valueOf, type PackBook } from '../../rules/pack-book'
import { packForSheet } from '../../rules/pack-for-sheet'
import { packInForce } from '../../rules/pack-in-force'
import { ALL_PACKS, packById } from '../../rules/packs/all-packs'
import { platformHelpOf } from '../../score/platform-help-of'
import type { PackId } from '../../schema/finding'
import type { JudgeInput } from '../../schema/judgement'
import type { Counters } from '../../schema/projection'
import { countersOf } from '../shop/entered-week'
import type { Desk, PackCase } from './desk'
import type { DeskQuestion } from './desk-question'
import { pastTickets } from './past-tickets'

/**
 * Judges the refusal in play with all that the store and the person know, and gathers what is shown beside it. Pure;
 * a judgement per pack of the platform.
 */
export function deskOf(question: DeskQuestion): Desk {
  const { ticket, form, records, terms } = question
  const counters = countersAround(question)
  const input = inputOf(question, counters)
  const inForce = packOf(question)
  const book = bookFor(question, inForce)
  const refusal = caseOfInput(input, { stage: question.stage, limits: terms.limits })
  const chat = chatOfCase(refusal)
  const { platformHelp, refusals } = counters
  const [rate, peer] = [refusals?.rate ?? null, refusals?.peerRate ?? null]
  return {
    shopKey: records.shopKey,
    ticket,
    selected: form?.selected ?? null,
    judgement: judgeUnder(question, input, book),
    checklist: evidenceChecklist(refusal),
    chatRead: chat !== null,
    excerpt: chat === null ? [] : pickMessages(chat, ticket.appliedAt),
    timeline: timelineOf({ afterSale: ticket, conversation: chat, refusedAt: records.refusedAt }),
    appeal: APPEAL_STEPS[ticket.platform],
    handoff: handoffFor(question),
    past: pastTickets(ticket, records),
    help: platformHelp ?? null,
    refusalRate: rate === null || peer === null ? null : { own: rate, peer },
    weekEntered: refusals?.unjustifiedByDay != null,
    packs: packCases(question, input, inForce),
    packTitle: book.pack.title,
    costs: terms.costs,
    silentUntil: terms.silentUntil,
    dutyPoints: valueOf(book, 'tmall.points.refusedDuty'),
  }
}

function inputOf(
  { now, ticket, form, shop, refusable, records, terms }: DeskQuestion,
  counters: Counters,
): JudgeInput {
  return {
    now,
    afterSale: { ...ticket, refusable },
    form,
    conversation: records.conversation,
    counters,
    policy: terms.policy,
    costs: terms.costs,
    shop,
    // Until the shadow week is over the shop's own outcomes weigh in silence only.
    history: terms.silentUntil === null ? records.outcomes : null,
  }
}

/** What the score page shows and what the person told of the whole week; nothing else covers the shop. */
function countersAround({ now, records: { sheet }, terms: { entered } }: DeskQuestion): Counters {
  const told = countersOf(entered, now)
  const rate = sheet?.metrics.find(({ id }) => id === 'refusalRate')
  return {
    ...told,
    platformHelp: platformHelpOf(sheet),
    deduction30d: sheet?.deduction ?? null,
    refusals: { ...told.refusals, rate: rate?.value ?? null, peerRate: rate?.peer ?? null },
  }
}

function packOf({ now, ticket: { platform }, records: { sheet } }: DeskQuestion): PackId {
  return sheet === null ? packInForce(platform, now) : packForSheet({ platform, now, sheet })
}

function bookFor({ now, terms: { imported, edits } }: DeskQuestion, id: PackId): PackBook {
  return bookOf(imported[id] ?? packById(id), edits, dayOf(now))
}

function judgeUnder({ stage, terms }: DeskQuestion, input: JudgeInput, book: PackBook) {
  return judge(input, { stage, limits: terms.limits, book })
}

function packCases(question: DeskQuestion, input: JudgeInput, inForce: PackId): PackCase[] {
  const own = ALL_PACKS.filter(({ platform }) => platform === question.ticket.platform)
  return own.map(({ id }) => {
    const book = bookFor(question, id)
    const { score, penalty } = judgeUnder(question, input, book)
    return {
      id,
      title: book.pack.title,
      from: book.pack.from,
      inForce: id === inForce,
      deduction: score.deduction,
      compensationFen: penalty.compensationFen,
      paths: score.paths,
    }
  })
}

function handoffFor({ ticket, terms: { role, lines, policy } }: DeskQuestion): Desk['handoff'] {
  const quota = policy.quota ?? null
  const desk = { role, quota, spentTodayFen: null }
  return { ...handoffOf(tierFactsOf(ticket), lines ? { ...desk, lines } : desk), role, quota }
}
