import type { AfterSaleItem } from '../../schema/after-sale'
import { fillRecord } from './fill-record'

const CUT = /(?:…|\.{3})$/

/** A list cuts long titles short (`…`); that must not undo the whole one of the detail page. */
function isCutOf(cut: string, whole: string): boolean {
  return CUT.test(cut) && whole.startsWith(cut.replace(CUT, ''))
}

function joinItem(older: AfterSaleItem, newer: AfterSaleItem): AfterSaleItem {
  const joined = fillRecord(older, newer)
  const keepTitle = older.title !== null && newer.title !== null && isCutOf(newer.title, older.title)
  return keepTitle ? { ...joined, title: older.title } : joined
}

/** Two readings of the items of one after-sale: joined one by one where they are as many, else the newer. */
export function joinItems(older: AfterSaleItem[], newer: AfterSaleItem[]): AfterSaleItem[] {
  if (older.length !== newer.length) return newer
  return newer.map((item, index) => joinItem(older[index] ?? item, item))
}
