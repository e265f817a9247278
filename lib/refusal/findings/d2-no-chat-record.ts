import { chatOfCase } from '../chat/chat-of-case'
import { LABEL_STANCES } from '../chat/label-stances'
import { lastStance } from '../chat/last-stance'
import type { Check, Hit, RefusalCase } from '../refusal-case'
import { labelsOf, type RefusalLabel } from '../refusal-labels'

const NAMES = Object.keys(LABEL_STANCES) as (keyof typeof LABEL_STANCES)[]

/** Does the buyer say the contrary of the label? */
function denied(refusal: RefusalCase, chosen: ReadonlySet<RefusalLabel>): boolean {
  const chat = chatOfCase(refusal)
  const own = NAMES.filter((name) => chosen.has(name))
  return own.some((name) => chat !== null && lastStance(chat, LABEL_STANCES[name]) === 'no')
}

/** One of the rule's seven reasons with nothing attached that shows it, or against what the chat says. */
export const noChatRecord: Check = {
  id: 'd2-no-chat-record',
  find(refusal): Hit | null {
    const { form, stage } = refusal
    if (form === null || (form.selected === null && stage === 'in-form')) return { level: 'caution' }
    if (form.selected === null)
      return form.proofs > 0 ? null : { level: 'caution', facts: { variant: 'unread' } }
    const chosen = labelsOf(form.selected)
    if (!NAMES.some((name) => chosen.has(name))) return null
    const facts = { selected: form.selected, proofs: form.proofs }
    if (denied(refusal, chosen)) return { level: 'danger', facts: { ...facts, variant: 'denied' } }
    return form.proofs > 0 ? null : { level: 'danger', facts }
  },
}
