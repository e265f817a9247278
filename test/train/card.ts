import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Estimate } from '../eval/text/intervals'
import { shippedSizes } from './shipped-sizes'
import { WEIGHTS_FOLDER } from './write-weights'

export interface CardInput {
  /** The day the models were made, `YYYY-MM-DD`. */
  date: string
  rows: Record<string, number>
  scores: Record<string, Estimate>
}

const CORPORA = [
  {
    name: 'online_shopping_10_cats',
    from: 'SophonPlus/ChineseNlpCorpus',
    licence: null,
    for: ['review-sentiment', 'chat-sentiment', 'anger'],
  },
  {
    name: 'waimai_10k',
    from: 'SophonPlus/ChineseNlpCorpus',
    licence: null,
    for: ['review-sentiment', 'chat-sentiment', 'anger'],
  },
  {
    name: 'buyer messages',
    from: 'public samples of JDDC and of the Taobao E-commerce Dialogue Corpus',
    licence: null,
    for: ['chat-sentiment', 'anger', 'intent'],
  },
]

const MODELS = {
  'review-sentiment':
    'Logistic regression on hashed grams of 1 to 3 letters, denied letters and length; each scaled by the root of its naive-Bayes log ratio (NB-SVM).',
  'chat-sentiment':
    'Logistic regression on grams and cue words of the message alone. Calm messages are taught a target of .52, thanks and praise .85, impatient .2, angry .05; short reviews lend words at .02 of the weight with targets .7 and .3. So calm is neutral, not negative.',
  anger:
    'Logistic regression on grams and cue words of the message and the turn before; labelled messages, and short reviews at .001 of the weight.',
  intent:
    'Multinomial logistic regression on grams and cue words of the message and, at less weight, of the turn before.',
}

const LIMITS = [
  'No corpus states a licence; no text of them is in the weights or the repository, only weights learnt from hashed grams.',
  'Messages are from JD and Taobao, before 2020; Douyin buyers may speak otherwise.',
  'damage, size, complaint and missing_wrong have few labelled rows: their scores are uncertain.',
  'The cue words were written after reading some of the labelled messages, so the intent score may be a little high.',
  'Two annotators agree on the first intent in 95 of 100; 2,000 of our own labels come from one reader each.',
  'About half of the impatient messages are called negative: in chat, ask anger, not sentiment.',
  'Sarcasm, dialect and pictures are not understood. A reading is a hint; nothing is sent or decided by it.',
]

/** What the models are made of, how large they are and how often they err; stands beside the weights. */
export function writeCard({ date, rows, scores }: CardInput): void {
  const round = (value: number): number => Number(value.toFixed(4))
  const card = {
    date,
    corpora: CORPORA,
    labels:
      'The labels of messages are our own; 2,000 of them are in test/train/labels.jsonl, by line and hash of the text.',
    rows,
    models: MODELS,
    kilobytesGz: Object.fromEntries(
      Object.entries(shippedSizes()).map(([name, kb]) => [name, Number(kb.toFixed(1))]),
    ),
    measured:
      'Reviews in 10 parts, messages in 5; each read by models taught, pruned and rounded without its part. The same text in other spelling is in the same part. 95 % intervals.',
    scores: Object.fromEntries(
      Object.entries(scores).map(([name, { value, low, high, n }]) => [
        name,
        { value: round(value), low: round(low), high: round(high), n },
      ]),
    ),
    limits: LIMITS,
  }
  writeFileSync(join(WEIGHTS_FOLDER, 'card.json'), `${JSON.stringify(card, null, 2)}\n`)
}
