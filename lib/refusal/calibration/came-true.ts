import type { OutcomeState } from '../../schema/decision'

/**
 * What an outcome says of two warnings: that the buyer would call the platform, and that the refusal would not stand.
 * `null` = not decided yet. A refund agreed to after all is a refusal that did not stand. Our own reading: no page says
 * who decided.
 */
export const CAME_TRUE: Readonly<
  Record<OutcomeState, { escalated: boolean | null; overturned: boolean | null }>
> = {
  open: { escalated: null, overturned: null },
  agreed: { escalated: false, overturned: true },
  closed: { escalated: false, overturned: false },
  arbitration: { escalated: true, overturned: null },
  'judged-buyer': { escalated: true, overturned: true },
  'judged-seller': { escalated: true, overturned: false },
}
