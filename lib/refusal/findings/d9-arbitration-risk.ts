import type { ReasonClass } from '../../schema/after-sale'
import { missing, type Check, type Hit, type RefusalCase } from '../refusal-case'
import { insideSevenDays, isBack, promisesSevenDay } from '../seven-day'

/** Claims against which the shop has to prove its case (总则 §§27, 29, 55–60). */
const SHOP_PROVES: readonly ReasonClass[] = [
  'quality',
  'description',
  'damaged',
  'wrong-or-missing',
  'not-received',
]

/** A claim that the shop must answer with proof, and has none. */
function unproved({ afterSale, form }: RefusalCase): Hit | null {
  if (form !== null && form.proofs > 0) return null
  if (afterSale === null || afterSale.reason === null || afterSale.reasonClass === null)
    return { level: 'caution', facts: { variant: 'unread' } }
  if (!SHOP_PROVES.includes(afterSale.reasonClass)) return null
  return { level: 'danger', facts: { variant: afterSale.reasonClass === 'quality' ? 'quality' : 'proof' } }
}

/** A return inside 七天无理由, refused before it is back. */
function sevenDays({ afterSale, policy }: RefusalCase): Hit | null {
  if (afterSale === null || afterSale.kind !== 'return-refund' || isBack(afterSale)) return null
  const promised = promisesSevenDay(afterSale, policy)
  const inside = insideSevenDays(afterSale)
  if (promised === false || inside === false) return null
  if (promised && inside) return { level: 'danger', facts: { variant: 'seven-day' } }
  const unknown = [
    ...(promised === null ? [missing('policy.sevenDay', 'not told')] : []),
    ...(inside === null && afterSale.appliedAt !== null ? [missing('outbound.signedAt')] : []),
    ...(afterSale.appliedAt === null ? [missing('appliedAt')] : []),
  ]
  return { level: 'caution', facts: { variant: 'seven-day' }, unknown }
}

/** What the platform would likely decide for the buyer. */
export const arbitrationRisk: Check = {
  id: 'd9-arbitration-risk',
  find(refusal): Hit | null {
    const hits = [unproved(refusal), sevenDays(refusal)].filter((hit) => hit !== null)
    const worst = hits.find(({ level }) => level === 'danger') ?? hits[0]
    return worst ? { ...worst, unknown: hits.flatMap(({ unknown = [] }) => unknown) } : null
  },
}
