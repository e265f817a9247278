import type { Stage } from '../../refusal/refusal-case'
import type { Limits } from '../../schema/case-facts'
import type { Conversation } from '../../schema/conversation'
import type { RememberedDecision } from '../../schema/decision'
import type { EnteredWeek } from '../../schema/entered-week'
import type { Costs, OutcomeCounts } from '../../schema/judgement'
import type { Policy } from '../../schema/policy'
import type { RefusalForm } from '../../schema/refusal-form'
import type { PackEdits, RulePack } from '../../schema/rule-pack'
import type { Shop } from '../../schema/shop'
import type { Tier, TierLines } from '../../schema/tier'
import type { Time } from '../../schema/time'
import type { Score, Ticket } from '../room'

/** What the store has around one ticket. */
export interface DeskRecords {
  shopKey: string | null
  conversation: Conversation | null
  sheet: Score | null
  /** How the shop's refusals ended, of this reason class or of all. */
  outcomes: OutcomeCounts | null
  /** Decisions on these tickets, oldest first. */
  decisions: readonly RememberedDecision[]
  sameOrder: readonly Ticket[]
  /** `null` = the ticket tells no buyer. */
  sameBuyer: readonly Ticket[] | null
  /** When this ticket was seen to be refused, oldest first. */
  refusedAt: readonly Time[]
}

/** What the person told. */
export interface DeskTerms {
  policy: Policy
  costs: Costs | null
  limits: Limits
  /** Until when learned things stay silent; `null` = they speak. */
  silentUntil: Time | null
  role: Tier
  lines: TierLines | undefined
  entered: EnteredWeek | undefined
  edits: PackEdits
  imported: Readonly<Record<string, RulePack>>
}

/** All that the computation takes; the same question has the same answer. */
export interface DeskQuestion {
  now: Time
  ticket: Ticket
  form: RefusalForm | null
  stage: Stage
  shop: Shop | null
  refusable: boolean | null
  records: DeskRecords
  terms: DeskTerms
}
