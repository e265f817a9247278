import type { OwnScript } from '../../schema/reply-script'
import { COLUMNS, SEPARATOR, type ColumnField } from './columns'

/** Scripts as a table: the heads, then a row each. Pictures and earlier versions stay out; JSON keeps them. */
export function rowsOfScripts(scripts: readonly OwnScript[]): string[][] {
  return [
    COLUMNS.map(({ head }) => head),
    ...scripts.map((script) => COLUMNS.map(({ field }) => cellOf(script, field))),
  ]
}

/** An empty cell = every value, or nothing. */
function cellOf(script: OwnScript, field: ColumnField): string {
  const value = script[field]
  if (value === null || value === '*') return ''
  return typeof value === 'string' ? value : value.join(SEPARATOR)
}
