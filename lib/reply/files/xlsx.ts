import { readSheet } from 'read-excel-file/universal'
import writeXlsxFile from 'write-excel-file/universal'

/** A spreadsheet of text cells, as the bytes of an .xlsx file. */
export async function xlsxOfRows(rows: readonly (readonly string[])[]): Promise<Blob> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })))
  return await writeXlsxFile(cells, { sheet: '话术', stickyRowsCount: 1 }).toBlob()
}

/** The first sheet's cells as text. Errors: when the file is no .xlsx. */
export async function rowsOfXlsx(file: Blob): Promise<string[][]> {
  const rows = await readSheet(file)
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
}
