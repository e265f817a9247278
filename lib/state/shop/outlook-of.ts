import type { OutlookQuestion } from './use-outlook'
import type { Outlook } from './shop-room'

/** Computes what the room shows. */
export function outlookOf(_question: OutlookQuestion): Outlook | null {
  return null
}
