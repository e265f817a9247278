import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ClauseScore } from './measure-clauses'
import type { TaughtDraft } from './taught-drafts'

export interface LintCardInput {
  folder: string
  /** The day the model was made, `YYYY-MM-DD`. */
  date: string
  drafts: readonly TaughtDraft[]
  clauses: number
  scores: readonly ClauseScore[]
}

const HANDS = {
  drafts: 'test/eval/lint/drafts',
  second: 'test/eval/lint/second',
  third: 'test/eval/lint/third, test/train/lint/drafts and the filled frames',
  unit: 'examples of the unit tests',
  scripts: 'the script library, nothing wrong in it',
  turns:
    "agents' turns in public samples of JDDC and of the Taobao E-commerce Dialogue Corpus (no licence stated), nothing rude in them",
}

const LIMITS = [
  'All drafts but the turns are made up. Nothing measured here was sent by a real agent.',
  'Of drafts and unit, the tables were tuned on: their scores are too high. The third hand wrote by far the most; held out, it leaves little to learn from.',
  'The third hand had read the second set before it wrote, and the last of its lines answer what was missed there; the bars and the tables were chosen with the same scores in view. A new hand will do worse.',
  'Irony without any of its usual words is not heard; nor are pictures and what only the product tells.',
  'The model has a column for every lint id; only blame, mockery, abuse and hard-refusal ask theirs.',
]

/** What the model is made of, how large it is and how often it errs on a hand it has not read; beside the weights. */
export function writeLintCard({ folder, date, drafts, clauses, scores }: LintCardInput): void {
  const hands = [...new Set(drafts.map(({ hand }) => hand))]
  const packed = readFileSync(join(folder, 'lint-clauses.ts'))
  const card = {
    date,
    model:
      'One logistic regression a lint id over a clause: hashed grams of 1 to 3 letters of the clause, 1 and 2 of the clauses beside it and of all up to the next full stops, classes of words and their order, and what the tables find.',
    hands: HANDS,
    drafts: Object.fromEntries(
      hands.map((hand) => [hand, drafts.filter((draft) => draft.hand === hand).length]),
    ),
    clauses,
    kilobytesGz: Number((gzipSync(packed, { level: 9 }).length / 1000).toFixed(1)),
    measured: 'Each hand read by a model taught by the others alone; per span, as the evaluation counts.',
    scores: scores.map(({ hand, rule, written, hit, found, stray }) => ({
      hand,
      rule,
      spans: written,
      precision: rate(found - stray, found),
      recall: rate(hit, written),
    })),
    limits: LIMITS,
  }
  writeFileSync(join(folder, 'card.json'), `${JSON.stringify(card, null, 2)}\n`)
}

/** `null` = nothing to count. */
const rate = (part: number, whole: number): number | null =>
  whole === 0 ? null : Number((part / whole).toFixed(3))
