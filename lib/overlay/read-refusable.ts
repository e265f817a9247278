import type { RefuseLabels } from '../refusal/refuse-labels'
import type { AfterSale } from '../schema/after-sale'
import { shortText } from './short-text'

const CONTROLS = 'button,a,[role=button],[role=link],[role=menuitem],input[type=button]'
const AGREES = /^(同意|确认收货)/
const MOST = 600
const LONGEST = 16

/**
 * Does a page about one ticket offer to refuse it? `false` only where the ticket waits for the shop and the page offers
 * to agree, but nothing that begins a refusal; `null` = it can't be told.
 */
export function readRefusable(
  docs: readonly Document[],
  { status }: Pick<AfterSale, 'status'>,
  { begin, notWithin }: RefuseLabels,
): boolean | null {
  const texts = docs
    .flatMap((doc) => [...doc.querySelectorAll(CONTROLS)].slice(0, MOST))
    .filter((control) => control.getClientRects().length > 0 && !control.closest(notWithin))
    .map((control) => shortText(control, LONGEST) ?? '')
  if (texts.some((text) => begin.includes(text))) return true
  const waits = status === 'awaiting-merchant' || status === 'awaiting-merchant-receipt'
  return waits && texts.some((text) => AGREES.test(text)) ? false : null
}
