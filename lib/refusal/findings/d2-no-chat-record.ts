import type { Check, Hit } from '../refusal-case'
import { labelsOf, type RefusalLabel } from '../refusal-labels'

const SEVEN: readonly RefusalLabel[] = [
  'mistaken',
  'signed',
  'solved',
  'negotiated',
  'not-received',
  'amount',
  'address',
]

/** One of the rule's seven reasons, and nothing attached that shows it. */
export const noChatRecord: Check = {
  id: 'd2-no-chat-record',
  find({ form, stage }): Hit | null {
    if (form === null || (form.selected === null && stage === 'in-form')) return { level: 'caution' }
    if (form.proofs > 0) return null
    if (form.selected === null) return { level: 'caution', facts: { variant: 'unread' } }
    const labels = labelsOf(form.selected)
    return SEVEN.some((label) => labels.has(label))
      ? { level: 'danger', facts: { selected: form.selected, proofs: form.proofs } }
      : null
  },
}
