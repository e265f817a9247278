import { dayOf, timeOf } from '../../domain/time'
import type { OwnScript } from '../../schema/reply-script'

export const EXPORT_FORMS = ['xlsx', 'csv', 'json', 'txt'] as const
export type ExportForm = (typeof EXPORT_FORMS)[number]

export interface ScriptFile {
  name: string
  blob: Blob
}

/** One's own scripts as a file, made in this browser. Phrases leave out those set aside: a console would offer them. */
export async function exportScripts(
  form: ExportForm,
  scripts: readonly OwnScript[],
  now: number,
): Promise<ScriptFile> {
  const name = `护分话术-${dayOf(timeOf(now))}.${form}`
  return { name, blob: await blobOf(form, scripts, now) }
}

async function blobOf(form: ExportForm, scripts: readonly OwnScript[], now: number): Promise<Blob> {
  if (form === 'json') {
    const { scriptFileOf } = await import('../../reply/files/script-file')
    return new Blob([scriptFileOf(scripts, timeOf(now))], { type: 'application/json' })
  }
  if (form === 'txt') {
    const { phrasesOf } = await import('../../reply/files/phrases')
    const live = scripts.filter(({ retiredAt }) => retiredAt === null)
    return new Blob([phrasesOf(live)], { type: 'text/plain;charset=utf-8' })
  }
  const { rowsOfScripts } = await import('../../reply/files/rows-of-scripts')
  const rows = rowsOfScripts(scripts)
  if (form === 'xlsx') return await (await import('../../reply/files/xlsx')).xlsxOfRows(rows)
  const { csvOfRows } = await import('../../reply/files/csv')
  return new Blob([csvOfRows(rows)], { type: 'text/csv;charset=utf-8' })
}
