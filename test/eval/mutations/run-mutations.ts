import { savedCases } from '../../pages/saved-case'
import { MUTATORS } from './mutate-page'
import { scoreMutations, shareRight, type Outcome } from './score-mutations'

/**
 * `npm run eval -- mutations [seeds] [part of a page's name]`: every saved page under every mutator, as a table of
 * right/unread/wrong. Fails when anything is read wrong or less than 99 % is right.
 */
export async function runMutations([seeds = '5', part = '']: string[]): Promise<void> {
  const pages = savedCases().filter(({ name }) => name.includes(part))
  const outcomes = await scoreMutations(
    pages,
    Array.from({ length: Number(seeds) }, (_, at) => at + 1),
  )
  const names = MUTATORS.map(({ name }) => name)
  console.log(['page'.padEnd(44), ...names.map((name) => name.padStart(14))].join(''))
  for (const { name } of pages) {
    const cells = names.map((mutator) =>
      cellOf(outcomes.filter((one) => one.page === name && one.mutator === mutator)),
    )
    console.log([name.padEnd(44), ...cells.map((cell) => cell.padStart(14))].join(''))
  }
  for (const line of wrongLines(outcomes)) console.log(line)
  for (const line of unreadLines(outcomes)) console.log(line)
  const wrong = outcomes.reduce((sum, one) => sum + one.wrong.length, 0)
  console.log(`${(shareRight(outcomes) * 100).toFixed(2)} % right, ${wrong} wrong`)
  process.exitCode = wrong > 0 || shareRight(outcomes) < 0.99 ? 1 : 0
}

function cellOf(outcomes: readonly Outcome[]): string {
  const sum = (count: (one: Outcome) => number): number => outcomes.reduce((all, one) => all + count(one), 0)
  return [sum((one) => one.right), sum((one) => one.unread.length), sum((one) => one.wrong.length)].join('/')
}

/** What was read wrong, each kind of mistake once. */
function wrongLines(outcomes: readonly Outcome[]): string[] {
  const lines = new Map<string, string>()
  for (const { page, mutator, seed, wrong } of outcomes)
    for (const { field, expected, got } of wrong) {
      const key = `${page} ${mutator} ${kindOf(field)}`
      const told = `wrong: ${page} ${mutator} ${seed} ${field}: ${show(expected)} → ${show(got)}`
      if (!lines.has(key)) lines.set(key, told)
    }
  return [...lines.values()]
}

/** What was not read, by field and mutator, the most frequent first. */
function unreadLines(outcomes: readonly Outcome[]): string[] {
  const count = new Map<string, number>()
  for (const { page, mutator, unread } of outcomes)
    for (const field of unread) {
      const key = `${page} ${mutator} ${kindOf(field)}`
      count.set(key, (count.get(key) ?? 0) + 1)
    }
  return [...count].toSorted(([, a], [, b]) => b - a).map(([key, times]) => `unread ×${times}: ${key}`)
}

const kindOf = (field: string): string => field.replace(/\[[^\]]*\]/g, '[]')
const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
