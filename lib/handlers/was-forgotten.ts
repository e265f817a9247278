import type { Time } from '../schema/time'
import { forgottenAtItem } from '../storage/session-scratch'

/** Was everything deleted since this was noted? What pages still hold from before must not come back. */
export async function wasForgotten(at: Time): Promise<boolean> {
  const forgottenAt = await forgottenAtItem.getValue()
  return forgottenAt !== null && at <= forgottenAt
}
