import { shuffled, type Mutator } from './mutator'

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((cell) => /^(?:TD|TH)$/.test(cell.tagName))
const isPlain = (cells: readonly Element[]): boolean =>
  cells.every((cell) => Number(cell.getAttribute('colspan') ?? 1) <= 1)

/** Columns change places, header and cells alike; a row that spans them all stays. */
export const shuffleColumns: Mutator = {
  name: 'columns',
  mutate: (document, random) => {
    const done = new Set<Element>()
    for (const header of document.querySelectorAll('tr')) {
      const cells = cellsOf(header)
      if (cells.length < 3 || !cells.every((cell) => cell.tagName === 'TH') || done.has(header)) continue
      const rows = rowsUnder(header, cells.length)
      if (rows === null) continue
      const order = shuffled(
        cells.map((_, at) => at),
        random,
      )
      for (const row of rows) {
        done.add(row)
        const own = cellsOf(row)
        row.append(...order.map((at) => own[at] as Element))
      }
    }
  },
}

/** The header's row and all that stand under it; `null` when some of them span a part of the columns. */
function rowsUnder(header: Element, count: number): Element[] | null {
  let table = header.closest('table')?.parentElement ?? null
  while (table && ![...table.querySelectorAll('tr')].some((row) => row.querySelector(':scope > td')))
    table = table.parentElement
  const rows = [...(table?.querySelectorAll('tr') ?? [])].filter((row) => cellsOf(row).length > 1)
  const all = rows.every((row) => cellsOf(row).length === count && isPlain(cellsOf(row)))
  return all ? rows : null
}
