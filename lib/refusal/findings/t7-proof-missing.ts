import type { Check, Hit } from '../refusal-case'

/** The platform wants an image with every refusal. */
export const proofMissing: Check = {
  id: 't7-proof-missing',
  find({ form }): Hit | null {
    if (form === null) return { level: 'caution' }
    return form.proofs === 0 ? { level: 'danger', facts: { proofs: 0 } } : null
  },
}
