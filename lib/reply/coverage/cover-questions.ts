import { finish, type Steps } from '../../domain/steps'
import type { Intent, TextReading } from '../../schema/text-reading'
import { overlapOf, pairsOf } from '../library/same-words'

/** A buyer's question as it was asked. */
export interface AskedQuestion {
  messageId: string
  /** Masked. */
  text: string
  reading: TextReading | null
}

/** Questions of the same kind that no script answers; `questions[0]` stands for them. */
export interface Uncovered {
  intent: Intent | null
  questions: readonly AskedQuestion[]
}

export interface Coverage {
  asked: number
  covered: number
  /** covered ÷ asked; `null` = nothing was asked. */
  share: number | null
  /** The largest first. */
  uncovered: readonly Uncovered[]
}

type Answers = (question: string) => readonly string[]

/** How much a question must share with what a script is asked by. Set on the library's own questions, see its test. */
const COVERED_FROM = 0.2
/** From this overlap on two questions are one. */
const ALIKE_FROM = 0.25
/** Shorter ones are greetings and answers, not questions. */
const SHORTEST = 4
/** Words that ask nothing of a library. */
const NO_QUESTION: ReadonlySet<Intent> = new Set(['smalltalk', 'other'])

/**
 * How many of the buyers' questions the library has an answer for, and those it has none for, in groups of like ones.
 * `answers` gives, for a question, what its best scripts are asked by (a text each).
 */
export const coverQuestions = (questions: readonly AskedQuestion[], answers: Answers): Coverage =>
  finish(coverageSteps(questions, answers))

/** The same, a question a step. */
export function* coverageSteps(questions: readonly AskedQuestion[], answers: Answers): Steps<Coverage> {
  const groups: Group[] = []
  let [asked, open] = [0, 0]
  for (const [done, question] of questions.entries()) {
    if (isQuestion(question)) {
      asked += 1
      if (!isCovered(question.text, answers)) {
        open += 1
        joinGroup(groups, question)
      }
    }
    yield done + 1
  }
  const covered = asked - open
  return { asked, covered, share: asked === 0 ? null : covered / asked, uncovered: largestFirst(groups) }
}

function isQuestion({ text, reading }: AskedQuestion): boolean {
  const intent = reading?.intents[0]?.id ?? null
  return [...text].length >= SHORTEST && (intent === null || !NO_QUESTION.has(intent))
}

/** A script covers a question when one of the questions it names shares enough of the words. */
function isCovered(text: string, answers: Answers): boolean {
  const pairs = pairsOf(text)
  return answers(text).some((asked) =>
    asked.split('\n').some((line) => overlapOf(pairs, pairsOf(line)) >= COVERED_FROM),
  )
}

interface Group {
  pairs: Set<string>
  intent: Intent | null
  questions: AskedQuestion[]
}

/** A question joins the first group whose leading question is like it. */
function joinGroup(groups: Group[], question: AskedQuestion): void {
  const intent = question.reading?.intents[0]?.id ?? null
  const pairs = pairsOf(question.text)
  const home = groups.find((group) => group.intent === intent && overlapOf(group.pairs, pairs) >= ALIKE_FROM)
  if (home) home.questions.push(question)
  else groups.push({ pairs, intent, questions: [question] })
}

function largestFirst(groups: readonly Group[]): Uncovered[] {
  return groups
    .toSorted((a, b) => b.questions.length - a.questions.length)
    .map(({ intent, questions }) => ({ intent, questions }))
}
