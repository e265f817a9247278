import { runStage, type Outcome, type Stage } from './stage'

export interface Finished {
  stage: Stage
  outcome: Outcome
  seconds: number
}

/**
 * Runs the stages at most `width` at once, each after those it names, `alone` ones last and by themselves.
 * A stage whose forerunner failed is not run and is one failed test. Reports each as it ends.
 */
export async function runStages(
  stages: Stage[],
  options: { width: number; report: (finished: Finished) => void },
): Promise<Finished[]> {
  const finished = new Map<string, Finished>()
  const waiting = [...stages]
  const running = new Map<string, Promise<void>>()
  const settle = (stage: Stage, outcome: Outcome, seconds: number) => {
    const done = { stage, outcome, seconds }
    finished.set(stage.name, done)
    options.report(done)
  }
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < options.width ? takeReady(waiting, finished, running.size) : undefined
    if (!next) {
      await Promise.race(running.values())
      continue
    }
    const broken = (next.after ?? []).find((name) => finished.get(name)?.outcome.failed)
    if (broken) {
      settle(next, { passed: 0, failed: 1, output: `Not run: “${broken}” failed.` }, 0)
      continue
    }
    running.set(
      next.name,
      timed(next, settle).then(() => void running.delete(next.name)),
    )
  }
  return [...finished.values()]
}

async function timed(stage: Stage, settle: (stage: Stage, outcome: Outcome, seconds: number) => void) {
  const start = performance.now()
  const outcome = await runStage(stage)
  settle(stage, outcome, (performance.now() - start) / 1000)
}

/** Takes the first stage that may start now out of `waiting`. */
function takeReady(waiting: Stage[], finished: Map<string, Finished>, running: number): Stage | undefined {
  const othersLeft = waiting.some((stage) => !stage.alone)
  const index = waiting.findIndex(
    (stage) =>
      (stage.after ?? []).every((name) => finished.has(name)) &&
      (!stage.alone || (running === 0 && !othersLeft)),
  )
  return index < 0 ? undefined : waiting.splice(index, 1)[0]
}
