import type { NextRow } from '../../reply/who-next/who-next'
import type { ReplyTerms } from '../../schema/reply-terms'
import type { Time } from '../../schema/time'
import type { Loadable } from '../room'

/** Everything that the room 待办 shows. */
export interface TodoRoomState {
  /** Whom to answer next, the dearest first. */
  rows: Loadable<readonly NextRow[]>
  terms: ReplyTerms
  /** When the rows were put in order. */
  at: Time
  /** The case that is open, by its key. */
  opened: string | null
}
