import { agreed } from '../agreed'
import type { RawMessage } from '../raw-reading'
import type { ReadRow, Row } from './row'
import { SHOP_LABEL } from './words'

export interface Senders {
  /** As the header names it, else the one label that is neither the shop's nor a robot's. */
  buyer: string | null
  of(row: Row): RawMessage['from'] | null
}

/**
 * Who wrote what: the label decides, then the row's side; on a page that marks sides, an unmarked row is the
 * buyer's.
 */
export function sendersOf(
  rows: readonly ReadRow[],
  { header, shopName }: { header: string | null; shopName: string | null },
): Senders {
  const isShop = (label: string): boolean => SHOP_LABEL.test(label) || label === shopName
  const sided = rows.some(({ row }) => row.side !== null)
  const buyer = header ?? onlyOther(rows, isShop)
  return {
    buyer,
    of(row) {
      if (row.isSystem) return 'system'
      if (row.label !== null && buyer !== null && isName(row.label, buyer)) return 'buyer'
      if (row.isRobot) return 'robot'
      if (row.label !== null && isShop(row.label)) return 'agent'
      if (row.side !== null) return row.side
      if (row.label !== null && buyer !== null && !sided) return 'agent'
      return sided ? 'buyer' : null
    },
  }
}

function onlyOther(rows: readonly ReadRow[], isShop: (label: string) => boolean): string | null {
  const labels = rows.flatMap(({ row }) =>
    row.label !== null && !row.isSystem && !row.isRobot && row.side !== 'agent' ? [row.label] : [],
  )
  const hasShop = rows.some(({ row }) => row.side === 'agent' || (row.label !== null && isShop(row.label)))
  return hasShop ? agreed(labels.filter((label) => !isShop(label))) : null
}

/** Long names are cut (`很长的名…`). */
function isName(label: string, name: string): boolean {
  if (label === name) return true
  const cut = /^(.{2,})(?:…|\.{3})$/.exec(label)?.[1] ?? null
  return cut !== null && name.startsWith(cut)
}
