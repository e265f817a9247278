import type { ScriptFileFault } from '../../reply/files/script-file'
import type { ImportTerms, RowFault } from '../../reply/files/scripts-of-rows'
import type { OwnScript } from '../../schema/reply-script'

/** The largest file that is opened at all. */
const BYTES_MOST = 60_000_000

/** Why nothing of a file can be taken. */
export type FileFault = ScriptFileFault | { why: 'too-large' | 'unread' | 'unknown-kind' }

/** What a file holds. `table` = rows without pictures and earlier versions. */
export interface ReadScripts {
  table: boolean
  scripts: OwnScript[]
  faults: RowFault[]
}

/** Reads a file of scripts by the end of its name; changes nothing. Each reader is loaded when its kind comes up. */
export async function readScriptFile(file: File, terms: ImportTerms): Promise<ReadScripts | FileFault> {
  if (file.size > BYTES_MOST) return { why: 'too-large' }
  const kind = /\.([a-z]+)$/.exec(file.name.toLowerCase())?.[1]
  try {
    if (kind === 'json') return await ofJson(file)
    if (kind === 'xlsx')
      return await ofTable(await (await import('../../reply/files/xlsx')).rowsOfXlsx(file), terms)
    if (kind === 'csv') {
      const { rowsOfCsv } = await import('../../reply/files/csv')
      return await ofTable(rowsOfCsv(await textOf(file)), terms)
    }
    if (kind === 'txt') return await ofPhrases(file, terms)
    return { why: 'unknown-kind' }
  } catch {
    return { why: 'unread' }
  }
}

async function ofJson(file: File): Promise<ReadScripts | FileFault> {
  const { scriptsOfFile } = await import('../../reply/files/script-file')
  const read = scriptsOfFile(await textOf(file))
  return 'scripts' in read ? { table: false, scripts: read.scripts, faults: [] } : read
}

async function ofTable(rows: readonly (readonly string[])[], terms: ImportTerms): Promise<ReadScripts> {
  const { scriptsOfRows } = await import('../../reply/files/scripts-of-rows')
  return { table: true, ...scriptsOfRows(rows, terms) }
}

/** The heads stand in no line of the file, so that its lines count one less. */
async function ofPhrases(file: File, terms: ImportTerms): Promise<ReadScripts> {
  const { rowsOfPhrases } = await import('../../reply/files/phrases')
  const read = await ofTable(rowsOfPhrases(await textOf(file)), terms)
  return { ...read, faults: read.faults.map((fault) => ({ ...fault, line: fault.line - 1 })) }
}

/** UTF-8, else what Chinese spreadsheets and consoles save text as. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
