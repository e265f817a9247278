import type { Cited } from '../schema/rule-pack'
import type { Day } from '../schema/time'

/** The newest row whose day has come; before the first known one, that first one. Rows stand oldest first. */
export function rowInForce<T extends Cited>(rows: readonly T[], day: Day | undefined): T | null {
  const come = rows.filter(({ effective }) => day === undefined || effective === null || effective <= day)
  return come.at(-1) ?? rows[0] ?? null
}

/** One row for each name, the one in force, in the order in which the names first stand. */
export function rowsInForce<T extends Cited>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  day: Day | undefined,
): T[] {
  const names = [...new Set(rows.map(nameOf))]
  return names.flatMap((name) => {
    const row = rowInForce(
      rows.filter((other) => nameOf(other) === name),
      day,
    )
    return row ?? []
  })
}

/** Source, first day and confidence alone. */
export function citeOf({ source, effective, confidence }: Cited): Cited {
  return { source, effective, confidence }
}
