import { mkdirSync } from 'node:fs'
import { forget } from './check/reports'
import { runStages, type Finished } from './check/schedule'
import { REPORTS, STAGES } from './check/stages'

/** `npm test`: everything that must hold, one line a stage; the last line is `N passed, N failed`. */
const only = process.argv.slice(2)
const stages = only.length > 0 ? STAGES.filter((stage) => only.includes(stage.name)) : STAGES
mkdirSync('.output/test', { recursive: true })
forget(...Object.values(REPORTS))

const start = performance.now()
const finished = await runStages(
  stages.map((stage) => ({
    ...stage,
    after: stage.after?.filter((name) => stages.some((s) => s.name === name)),
  })),
  { width: 2, report },
)
const sum = (key: 'passed' | 'failed') => finished.reduce((total, { outcome }) => total + outcome[key], 0)
console.log(`${Math.round((performance.now() - start) / 1000)} s in all`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0

function report({ stage, outcome, seconds }: Finished): void {
  const counts = stage.count ? ` – ${outcome.passed} passed, ${outcome.failed} failed` : ''
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${stage.name} ${seconds.toFixed(1)} s${counts}`)
  if (outcome.failed > 0) console.log(outcome.output.replaceAll(/^/gm, '    '))
}
