import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { say } from '../setup/say.mjs'
import { isRed, type Figure } from './figure'
import { ROWS } from './rows'
import { tableOf } from './table'

/** `npm run bench [-- row …]`: one table on stdout and in `.output/bench.json`; fails when a figure is red. */
const only = process.argv.slice(2)
const benches = only.length > 0 ? ROWS.filter(({ name }) => only.includes(name)) : ROWS
if (benches.length === 0) throw new Error(`No such row; there are ${ROWS.map(({ name }) => name).join(', ')}`)

build()
const figures: Figure[] = []
for (const { name, measure } of benches) {
  say(`measuring ${name}`)
  figures.push(...(await measure().catch((error: unknown) => [broken(name, error)])))
}
mkdirSync('.output', { recursive: true })
writeFileSync(
  '.output/bench.json',
  JSON.stringify(
    figures.map((figure) => ({ ...figure, red: isRed(figure) })),
    null,
    2,
  ),
)
console.log(tableOf(figures))
process.exitCode = figures.length === 0 || figures.some(isRed) ? 1 : 0

function build(): void {
  for (const [command, ...args] of [
    ['wxt', 'build'],
    ['tsx', 'test/setup/build-replica.ts'],
  ] as const) {
    say(`${command} ${args.join(' ')}`)
    const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
  }
}

/** A row that cannot be measured is red, with the reason beside it. */
function broken(row: string, error: unknown): Figure {
  say(String(error))
  return { row, unit: 'ms', value: Number.NaN, budget: 0, beside: String(error).split('\n')[0] ?? '' }
}
