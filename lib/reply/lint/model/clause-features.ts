import { featureList, pushGrams, pushMark, type FeatureList, type GramKind } from '../../text/feature-list'
import { isParted, overlap, type Draft, type Span } from '../draft/draft-of'
import { HEARD, tableHits } from '../hits/table-hits'
import { CUE_CLASSES } from './cue-classes'
import { cuesIn, type Cue } from './find-cues'

/** Longer passages are read up to here. */
const LONGEST = 1200
const MOST_LETTERS = 80
const MOST_CUES = 14
const CUES = CUE_CLASSES.length

const START = 2
const END = 3
const NUMBER = 0x30

/** Far apart, so that letters of one part of the input never meet those of another. */
function seedOf(part: number): number {
  return Math.imul(part, 0x9e3779b1)
}

/** The clause itself, the ones beside it, and all up to the next full stops. */
const OWN: GramKind = { seed: seedOf(21), longest: 3, weight: 5 }
const EARLIER: GramKind = { seed: seedOf(22), longest: 2, weight: 1.2 }
const LATER: GramKind = { seed: seedOf(23), longest: 2, weight: 1.2 }
const WHOLE: GramKind = { seed: seedOf(24), longest: 2, weight: 1.5 }
const CUE = { seed: seedOf(25), weight: 0.6 }
const CUE_PAIR = { seed: seedOf(26), weight: 0.4 }
const CUE_BESIDE = { seed: seedOf(27), weight: 0.35 }
const SIZE = { seed: seedOf(28), weight: 0.5 }
const ALONE = { seed: seedOf(29), weight: 0.5 }
/** A table's hit in the clause, by rule and whether it is excused; its group; the phrase itself. */
const HIT = { seed: seedOf(30), weight: 1 }
const HIT_GROUP = { seed: seedOf(31), weight: 0.6 }
const HIT_PHRASE = { seed: seedOf(32), weight: 0.6 }
/** Up to how many letters a clause is of the first size, the second … */
const SIZES = [2, 4, 7, 11, 16, 24]

const own = featureList(MOST_LETTERS * 8 + 600)
const whole = featureList(LONGEST * 2 + 64)
const codes = new Uint16Array(LONGEST + 4)

/** What the clause at an index is told by. The list is used again by the next call. */
export function clauseFeatures(draft: Draft, at: number): FeatureList {
  own.count = 0
  const { text, clauses } = draft
  const clause = clauses[at] ?? { start: 0, end: 0 }
  const cues = cuesIn(text, short(clause))
  pushLetters(own, text, { span: short(clause), kind: OWN, closed: true })
  pushCues(cues)
  pushMark(own, { ...SIZE, value: sizeOf(clause.end - clause.start) })
  const [first, last] = [isParted(draft, at), isParted(draft, at + 1)]
  const [before, after] = [clauses[at - 1], clauses[at + 1]]
  if (before && !first) pushBeside(text, before, EARLIER)
  if (after && !last) pushBeside(text, after, LATER)
  if (first && last) pushMark(own, { ...ALONE, value: 1 })
  pushHits(draft, clause)
  return own
}

/** What the clauses between two full stops share. The list is used again by the next call. */
export function passageFeatures({ text }: Draft, { start, end }: Span): FeatureList {
  whole.count = 0
  pushLetters(whole, text, { span: { start, end: Math.min(end, start + LONGEST) }, kind: WHOLE })
  return whole
}

function pushBeside(text: string, clause: Span, kind: GramKind): void {
  pushLetters(own, text, { span: short(clause), kind })
  for (const { cue } of cuesIn(text, short(clause)))
    pushMark(own, { seed: CUE_BESIDE.seed ^ kind.seed, value: cue, weight: CUE_BESIDE.weight })
}

/** Each cue, and each pair in the order in which they stand. */
function pushCues(cues: readonly Cue[]): void {
  const most = Math.min(cues.length, MOST_CUES)
  for (let first = 0; first < most; first++) {
    const cue = cues[first]?.cue ?? 0
    pushMark(own, { ...CUE, value: cue })
    for (let second = first + 1; second < most; second++)
      pushMark(own, { ...CUE_PAIR, value: cue * CUES + (cues[second]?.cue ?? 0) })
  }
}

/** What the tables say of the clause. */
function pushHits(draft: Draft, clause: Span): void {
  const found = tableHits(draft)
  for (const [rule, id] of HEARD.entries()) {
    for (const hit of found[id]) {
      const state = rule * 2 + (hit.excused ? 1 : 0)
      if (!overlap(hit, clause)) continue
      pushMark(own, { ...HIT, value: state })
      if (hit.excused) continue
      pushMark(own, { ...HIT_GROUP, value: hit.group ^ rule })
      pushMark(own, { ...HIT_PHRASE, value: hit.phrase ^ rule })
    }
  }
}

interface Stretch {
  span: Span
  kind: GramKind
  /** Between a mark for its start and one for how it ends. */
  closed?: boolean
}

/** Letters with every number as one. */
function pushLetters(list: FeatureList, text: string, { span, kind, closed = false }: Stretch): void {
  let length = 0
  if (closed) codes[length++] = START
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at)
    const digit = code >= 0x30 && code <= 0x39
    if (!digit) codes[length++] = code
    else if (codes[length - 1] !== NUMBER || length === 0) codes[length++] = NUMBER
  }
  if (closed) codes[length++] = text[span.end] === '？' ? '？'.charCodeAt(0) : END
  pushGrams(list, { codes, from: 0, to: length }, kind)
}

function short({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + MOST_LETTERS) }
}

function sizeOf(length: number): number {
  let size = 0
  while (size < SIZES.length && length > (SIZES[size] ?? 0)) size++
  return size
}
