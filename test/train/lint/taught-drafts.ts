import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCRIPTS } from '../../../lib/reply/scripts/library'
import { LINT_IDS, type LintId } from '../../../lib/schema/lint'
import { DRAFT_SETS, readDrafts } from '../../eval/lint/read-drafts'
import { COME_BACK, WAITS } from '../../unit/reply/lint/rules/examples'
import { CLAIMS, REFUSALS } from '../../unit/reply/lint/rules/more-examples'
import { DEALS } from '../../unit/reply/lint/rules/third-hand'
import { MANNERS } from '../../unit/reply/lint/rules/third-hand-manners'
import { readTurns } from '../corpora'
import { FRAMES } from './frames'

/** A draft the model is taught by. */
export interface TaughtDraft {
  text: string
  /** Who wrote it: what is measured is taught by other hands alone. */
  hand: string
  /** What is wrong in it, as far as it was marked; no words = somewhere in it. */
  spans: readonly { rule: LintId; words: string | null }[]
  /** How much it counts that a rule is not marked, from 0 (nothing is known of it) to 1. */
  clears: (rule: LintId) => number
  /** What it counts; 1 when absent. */
  worth?: number
}

/** Rules that no polite sentence of a shop breaks, whatever it is about. */
const MANNERS_RULES: readonly LintId[] = ['blame', 'mockery', 'abuse']
const PLAIN_RULES: readonly LintId[] = [...MANNERS_RULES, 'hard-refusal']

const sure = (): number => 1
const only =
  (own: LintId | null, others: readonly LintId[], worth: number) =>
  (rule: LintId): number => {
    if (rule === own) return 1
    return others.includes(rule) ? worth : 0
  }

/** Every draft that stands in the repository, and with a folder of texts what agents wrote in real chats. */
export function taughtDrafts(folder: string | null): TaughtDraft[] {
  return [
    ...writtenSets(),
    ...markedLines(),
    ...filledFrames(),
    ...unitExamples(),
    ...scripts(),
    ...turns(folder),
  ]
}

/** The sets of the evaluation, but the one that nobody is taught by. */
function writtenSets(): TaughtDraft[] {
  return DRAFT_SETS.filter((set) => set !== 'held-out').flatMap((set) =>
    readDrafts(set).map(({ text, spans }) => ({ text, spans, hand: set, clears: sure })),
  )
}

const LINES_FOLDER = join(import.meta.dirname, 'drafts')

/**
 * `drafts/<lint id>.txt`: one draft a line, what is wrong in braces; `drafts/<lint id>-clean.txt`; `drafts/plain.txt`, in
 * which no manners are broken. Of the third hand.
 */
function markedLines(): TaughtDraft[] {
  return readdirSync(LINES_FOLDER)
    .toSorted()
    .flatMap((name) => {
      const rule = LINT_IDS.find((id) => name === `${id}.txt` || name === `${id}-clean.txt`)
      if (!rule && name !== 'plain.txt') throw new Error(`${name}: no lint id`)
      const lines = readFileSync(join(LINES_FOLDER, name), 'utf8').split('\n')
      return lines.filter((line) => line !== '').map((line) => markedLine(rule ?? null, line))
    })
}

function markedLine(rule: LintId | null, line: string): TaughtDraft {
  if (rule === null) return { text: line, hand: 'third', spans: [], clears: only(null, MANNERS_RULES, 0.7) }
  const spans = [...line.matchAll(/\{([^{}]+)\}/g)].map(([, words = '']) => ({ rule, words }))
  const clears = spans.length === 0 ? only(rule, PLAIN_RULES, 0.5) : only(rule, MANNERS_RULES, 0.3)
  return { text: line.replaceAll(/[{}]/g, ''), hand: 'third', spans, clears }
}

const FRAMES_A_FILLER = 3
const FRAME_WORTH = 0.3

/** Each filler in three bad and three clean frames, by turns; each counts little, for all of them together say much. */
function filledFrames(): TaughtDraft[] {
  return FRAMES.flatMap(({ rule, fillers, bad, clean }) =>
    fillers.flatMap((filler, at) =>
      [bad, clean].flatMap((frames) =>
        Array.from({ length: Math.min(FRAMES_A_FILLER, frames.length) }, (_, turn) => {
          const frame = frames[(at * FRAMES_A_FILLER + turn) % frames.length] ?? ''
          return { ...markedLine(rule, frame.replaceAll('_', filler)), worth: FRAME_WORTH }
        }),
      ),
    ),
  )
}

/** The examples of the unit tests, without words. */
function unitExamples(): TaughtDraft[] {
  const examples = [
    { rule: 'empty-wait', ...WAITS },
    { rule: 'come-back-later', ...COME_BACK },
    { rule: 'hard-refusal', ...REFUSALS },
    { rule: 'absolute-claim', ...CLAIMS },
    ...DEALS,
    ...MANNERS,
  ] as const
  return examples.flatMap(({ rule, bad, clean }) => [
    ...bad.map((text) => ({
      text,
      hand: 'unit',
      spans: [{ rule, words: null }],
      clears: only(rule, MANNERS_RULES, 0.3),
    })),
    ...clean.map((text) => ({ text, hand: 'unit', spans: [], clears: only(rule, MANNERS_RULES, 0.5) })),
  ])
}

function scripts(): TaughtDraft[] {
  return SCRIPTS.map(({ text }) => ({ text, hand: 'scripts', spans: [], clears: sure }))
}

/** Agents' turns before a buyer's message; they may refuse or ask to wait, so they clear the manners alone. */
function turns(folder: string | null): TaughtDraft[] {
  if (folder === null) return []
  const texts = new Set(readTurns(folder).map(({ prev }) => prev))
  return [...texts]
    .filter((text) => /您|亲|请/.test(text) && text.length >= 6)
    .map((text) => ({
      text,
      hand: 'turns',
      spans: [],
      clears: (rule) => (MANNERS_RULES.includes(rule) ? 0.3 : 0),
    }))
}
