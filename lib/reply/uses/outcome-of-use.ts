import { secondsBetween } from '../../domain/time'
import type { OutcomeState } from '../../schema/decision'
import type { ScriptOutcome, ScriptUse } from '../../schema/script-use'
import type { Intent } from '../../schema/text-reading'
import type { Time } from '../../schema/time'
import { saidAfter, type SaidMessage } from './said-message'

const AGAIN_WITHIN_SECONDS = 24 * 3600
/** P of the likeliest intent from which it is taken for what was asked. */
const SURE = 0.5
/** What says nothing when it comes again. */
const NO_QUESTION: ReadonlySet<Intent> = new Set<Intent>(['smalltalk', 'other'])

/** What counts more stands, whatever is seen first: none of them is ever taken back. */
const WEIGHT: Readonly<Record<ScriptOutcome, number>> = {
  'bad-review': 4,
  escalated: 3,
  'asked-again': 2,
  settled: 1,
}

const OF_TICKET: Readonly<Record<OutcomeState, ScriptOutcome | null>> = {
  open: null,
  agreed: 'settled',
  closed: 'settled',
  arbitration: 'escalated',
  'judged-buyer': 'escalated',
  'judged-seller': 'escalated',
}

/** What was seen after a reply; absent = nothing was. */
export interface SeenAfter {
  /** How its ticket stands, by readings after the reply. */
  ticket?: OutcomeState | undefined
  /** The chat it was for, oldest first. */
  messages?: readonly SaidMessage[] | undefined
}

/**
 * What became of a reply: its ticket ended well, or went before the platform; or the buyer asked the same again within
 * a day, after an agent had spoken. `null` = nothing was seen; that is no good sign and no bad one. The same facts in
 * any order give the same answer.
 */
export function outcomeOfUse(
  use: Pick<ScriptUse, 'at' | 'intent' | 'outcome'>,
  { ticket, messages }: SeenAfter,
): ScriptOutcome | null {
  const found = [
    use.outcome,
    ticket ? OF_TICKET[ticket] : null,
    messages && askedAgain(use, messages) ? ('asked-again' as const) : null,
  ].filter((outcome) => outcome !== null)
  return found.toSorted((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? null
}

function askedAgain(
  { at, intent }: Pick<ScriptUse, 'at' | 'intent'>,
  messages: readonly SaidMessage[],
): boolean {
  if (intent === null || NO_QUESTION.has(intent)) return false
  // A question in several lines is one: it is asked again once an agent has spoken in between.
  const answered = messages.findIndex((message) => message.from === 'agent' && saidAfter(message, at))
  return (
    answered >= 0 &&
    messages
      .slice(answered + 1)
      .some(
        (message) =>
          message.from === 'buyer' &&
          message.intent?.id === intent &&
          message.intent.p >= SURE &&
          within(message.at, at),
      )
  )
}

function within(at: Time | null, since: Time): boolean {
  return at !== null && secondsBetween(since, at) <= AGAIN_WITHIN_SECONDS
}
