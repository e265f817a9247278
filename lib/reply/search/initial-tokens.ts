/** The longest piece of initials that is a token of its own; a longer query is found by its pieces. */
const LONGEST = 4
const SHORTEST = 2

/** Every stretch of two to four initials: «th» and «thl» both find 退货流程. */
export function initialTokens(initials: string): string[] {
  const found = new Set<string>()
  for (const run of initials.match(/[a-z]{2,}/g) ?? []) {
    for (let size = SHORTEST; size <= LONGEST; size += 1) {
      for (let at = 0; at + size <= run.length; at += 1) found.add(run.slice(at, at + size))
    }
  }
  return [...found]
}

/** The tokens of a query of initials; `[]` = it is none. */
export function initialQuery(query: string): string[] {
  const letters = query.trim().toLowerCase()
  if (!/^[a-z]{2,20}$/.test(letters)) return []
  if (letters.length <= LONGEST) return [letters]
  return Array.from({ length: letters.length - LONGEST + 1 }, (_, at) => letters.slice(at, at + LONGEST))
}
