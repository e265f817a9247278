import type { ReasonClass } from '../../schema/after-sale'
import { agentSpokeAfter } from '../chat/agent-spoke-after'
import { chatOfCase } from '../chat/chat-of-case'
import { missing, type Check, type Hit } from '../refusal-case'
import { labelsOf } from '../refusal-labels'

/** What a buyer claims in a dispute about the parcel itself. */
const PARCEL: readonly (ReasonClass | null)[] = ['not-received', 'logistics']

/** «Signed» in a dispute about the parcel, without having spoken to the buyer since, or nothing that shows it. */
export const signedWithoutContact: Check = {
  id: 'd5-signed-without-contact',
  find(refusal): Hit | null {
    const { afterSale, form } = refusal
    if (afterSale === null || !PARCEL.includes(afterSale.reasonClass)) return null
    if (form === null || form.selected === null) return { level: 'caution' }
    if (!labelsOf(form.selected).has('signed')) return null
    const chat = chatOfCase(refusal)
    if (chat === null) return { level: 'caution', unknown: [missing('conversation')] }
    const spoke = agentSpokeAfter(chat, afterSale.appliedAt)
    if (spoke === false) return { level: 'danger', facts: { variant: 'silent' } }
    if (form.proofs === 0) return { level: 'danger', facts: { variant: 'unproved' } }
    return spoke === null
      ? { level: 'caution', unknown: [missing('conversation', 'its times are not shown')] }
      : null
  },
}
