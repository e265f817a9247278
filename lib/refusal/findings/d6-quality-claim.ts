import type { AfterSale, ReasonClass } from '../../schema/after-sale'
import type { Check, Hit } from '../refusal-case'
import { labelsOf } from '../refusal-labels'

type Claim = 'quality' | 'close' | 'unread'

/** Claims that the platform may well count as a matter of quality. */
const CLOSE: readonly ReasonClass[] = ['description', 'damaged', 'wrong-or-missing']

function claimOf(afterSale: AfterSale | null): Claim | null {
  if (afterSale === null || afterSale.reason === null || afterSale.reasonClass === null) return 'unread'
  if (afterSale.reasonClass === 'quality') return 'quality'
  return CLOSE.includes(afterSale.reasonClass) ? 'close' : null
}

/** 「已签收」 or 「不支持7天无理由」 is no answer to a claim of quality. */
export const qualityClaim: Check = {
  id: 'd6-quality-claim',
  find({ afterSale, form }): Hit | null {
    const claim = claimOf(afterSale)
    if (claim === null) return null
    const facts = { variant: claim, selected: form?.selected ?? null }
    if (form === null || form.selected === null) return { level: 'caution', facts }
    const labels = labelsOf(form.selected)
    if (!labels.has('signed') && !labels.has('no-seven-day')) return null
    return { level: claim === 'quality' ? 'danger' : 'caution', facts }
  },
}
