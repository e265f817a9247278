import Papa from 'papaparse'

/** The mark by which a spreadsheet knows UTF-8; without it Chinese comes out garbled. */
const BOM = '\uFEFF'
/** A cell that begins like a formula would be run by a spreadsheet; the mark keeps it text. */
const FORMULA = /^[=+\-@\t\r]/

export function csvOfRows(rows: readonly (readonly string[])[]): string {
  return (
    BOM +
    Papa.unparse(
      rows.map((row) => [...row]),
      { newline: '\r\n', escapeFormulae: FORMULA },
    )
  )
}

/** Cells as text; the separator (comma, semicolon, tab) is told by the file. */
export function rowsOfCsv(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  return data.map((row) => row.map(withoutMark))
}

/** A mark that we, or another tool, put before a formula. */
function withoutMark(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
