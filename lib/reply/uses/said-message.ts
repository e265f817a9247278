import type { TextReading } from '../../schema/text-reading'
import type { Time } from '../../schema/time'

/** A message of a chat as far as it tells what a reply led to; messages come oldest first. */
export interface SaidMessage {
  at: Time | null
  from: 'buyer' | 'agent' | 'system' | 'robot'
  kind: 'text' | 'image' | 'card'
  /** Masked, as stored. */
  text: string
  /** When this browser first read it. */
  firstReadAt: Time
  /** The likeliest intent; `null` = it was not read. */
  intent: TextReading['intents'][number] | null
}

/**
 * Was it written after `time`? Pages may show minutes alone, so within the same minute it counts as after when it had
 * not been read before. One of unknown time may be an old one that was scrolled to: not after.
 */
export function saidAfter({ at, firstReadAt }: Pick<SaidMessage, 'at' | 'firstReadAt'>, time: Time): boolean {
  return at !== null && firstReadAt > time && at.slice(0, 16) >= time.slice(0, 16)
}
