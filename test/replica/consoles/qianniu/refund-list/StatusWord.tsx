import { variant } from '../boot'
import { useRefusal } from '../refuse/refusals'
import { STATUS_WORDS } from '../wire/words'
import type { DisputeGridVO } from '../wire/wire-types'

/** 售后状态, or the refused one once this page has refused the ticket. */
export function StatusWord({ row }: { row: DisputeGridVO }) {
  const refusal = useRefusal(row.disputeIdStr)
  return <span>{refusal === undefined ? row.statusText : STATUS_WORDS[variant.id]['refused']}</span>
}
