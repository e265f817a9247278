import { runForecast } from './forecast/run-forecast'
import { runLint } from './lint/run-lint'
import { runMutations } from './mutations/run-mutations'
import { runText } from './text/run-text'

/** What can be measured, by name. */
const EVALS: Record<string, (args: string[]) => Promise<void>> = {
  forecast: runForecast,
  lint: runLint,
  mutations: runMutations,
  text: runText,
}

/** `npm run eval -- <name> …`: prints a table; leaves with 1 when what it measures falls short, 2 for no such name. */
async function main([name = '', ...args]: string[]): Promise<void> {
  const run = EVALS[name]
  if (run) return run(args)
  console.error(`usage: npm run eval -- <${Object.keys(EVALS).join('|')}>`)
  process.exitCode = 2
}

await main(process.argv.slice(2))
