import type { Steps } from '../../domain/steps'
import { coverageSteps, type AskedQuestion, type Coverage } from '../../reply/coverage/cover-questions'
import { askedOf, searchSteps } from '../../reply/search/script-search'
import type { ReplyScript } from '../../schema/reply-script'
import type { SlicedWork } from './use-sliced'

/** Scripts that a question is held against. */
const BEST = 5

/** How the questions are covered by the scripts: first the scripts are made searchable, then each question is asked. */
export function coverageWork(
  questions: readonly AskedQuestion[],
  scripts: readonly ReplyScript[],
): SlicedWork<Coverage> {
  return { steps: wholeSteps(questions, scripts), total: scripts.length + questions.length }
}

function* wholeSteps(questions: readonly AskedQuestion[], scripts: readonly ReplyScript[]): Steps<Coverage> {
  const { search } = yield* searchSteps(scripts)
  const asked = new Map(scripts.map((script) => [script.id, askedOf(script)]))
  const steps = coverageSteps(questions, (question) =>
    search(question, BEST).flatMap((id) => asked.get(id) ?? []),
  )
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield scripts.length + step.value
  }
}
