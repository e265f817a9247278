import type { AppealStep } from '../../refusal/appeal/appeal-steps'
import type { EvidenceChecklist } from '../../refusal/evidence/evidence-checklist'
import type { TimelineEvent } from '../../refusal/excerpt/timeline-of'
import type { Handoff } from '../../refusal/tier'
import type { Message } from '../../schema/conversation'
import type { OutcomeState } from '../../schema/decision'
import type { PackId } from '../../schema/finding'
import type { Costs, Judgement } from '../../schema/judgement'
import type { Quota } from '../../schema/policy'
import type { Tier } from '../../schema/tier'
import type { Time } from '../../schema/time'
import type { Ticket } from '../room'

/** An earlier after-sale of the same order or buyer. */
export interface PastTicket {
  tail: string
  kind: Ticket['kind']
  status: Ticket['status']
  reason: string | null
  refundFen: number | null
  appliedAt: Time | null
  refusals: number | null
  /** What became of the refusal confirmed here; `null` = none was, or it is not known. */
  outcome: OutcomeState | null
}

export interface PastTickets {
  order: readonly PastTicket[]
  /** Of other orders; `null` = the page told no buyer. */
  buyer: readonly PastTicket[] | null
}

/** What this case does under one pack. */
export interface PackCase {
  id: PackId
  title: string
  from: string
  inForce: boolean
  deduction: number
  compensationFen: number | null
  paths: Judgement['score']['paths']
}

/** Where the agent stands with this ticket, and what the packet says where it goes up. */
export interface DeskHandoff extends Handoff {
  role: Tier
  quota: Quota | null
}

/** Everything that the panel shows of a refusal beside the verdict itself. */
export interface Desk {
  shopKey: string | null
  ticket: Ticket
  /** The platform's own label that is chosen. */
  selected: string | null
  judgement: Judgement
  checklist: EvidenceChecklist
  /** Was a chat with this buyer read? */
  chatRead: boolean
  excerpt: readonly Message[]
  timeline: readonly TimelineEvent[]
  appeal: readonly AppealStep[]
  handoff: DeskHandoff
  past: PastTickets
  /** 平台求助: counted so far out of how many; `null` = the score page was not read or shows none. */
  help: { numerator: number; denominator: number } | null
  /** 售后拒绝率 of the shop and its industry as the page shows them. */
  refusalRate: { own: number; peer: number } | null
  /** Does a person's figure cover the whole week of refusals? Otherwise the ladder is not known. */
  weekEntered: boolean
  packs: readonly PackCase[]
  packTitle: string
  /** What the person entered. */
  costs: Costs | null
  /** Until when the shop's own outcomes are left out; `null` = they count. */
  silentUntil: Time | null
  /** Points that 天猫 takes when a decision is not carried out; `null` = other platform, or unknown. */
  dutyPoints: number | null
}
