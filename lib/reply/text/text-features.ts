import { CUE_TOPICS } from './cue-words'
import {
  featureList,
  pushGrams,
  pushMark,
  type FeatureList,
  type GramKind,
  type Letters,
} from './feature-list'
import { findCues } from './find-cues'
import { foldInto, LONGEST } from './fold-text'

const TEXT_START = 2
const TEXT_END = 3

const letters = new Uint16Array(LONGEST + 2)
const codes = letters.subarray(1)

/** Folded text between a start and an end mark. Holds until the next call. */
function bounded(text: string): Letters {
  const length = foldInto(text, codes)
  letters[0] = TEXT_START
  letters[length + 1] = TEXT_END
  return { codes: letters, from: 0, to: length + 2 }
}

const REVIEW: GramKind = { seed: 1, longest: 3, weight: 10 }
const CHAT: GramKind = { seed: 2, longest: 3, weight: 5 }
const BEFORE: GramKind = { seed: 3, longest: 2, weight: 1.5 }
/** Letters of the turn before that count: what it ends with is what is answered. */
const BEFORE_LETTERS = 60

/** Cues of the text, cues of the turn before, and how long the text is. */
const CUE = { seed: 4, weight: 1.7 }
const CUE_BEFORE = { seed: 5, weight: 0.3 }
const SIZE = { seed: 6, weight: 0.5 }
/** Up to how many letters a text is of the first size, the second … */
const SIZES = [2, 4, 8, 14, 24]

const reviewList = featureList(LONGEST * 3 + 6)
const chatList = featureList(LONGEST * 3 + 1024)

/** What the sentiment of a review is told by. The list is used again by the next call. */
export function reviewFeatures(text: string): FeatureList {
  reviewList.count = 0
  pushGrams(reviewList, plainPauses(bounded(text)), REVIEW)
  return reviewList
}

/** What a chat message is understood by, taken alone. The list is used again by the next call. */
export function chatFeatures(text: string): FeatureList {
  chatList.count = 0
  const own = bounded(text)
  pushGrams(chatList, own, CHAT)
  pushCues(chatList, own, CUE)
  pushMark(chatList, { ...SIZE, value: sizeOf(own.to - 2) })
  return chatList
}

/** The same with the turn before it, which `chatFeatures` has not seen; the list is the same one, grown. */
export function withTurnBefore(list: FeatureList, prev: string): FeatureList {
  if (prev === '') return list
  const before = bounded(prev)
  const end = { ...before, from: Math.max(0, before.to - BEFORE_LETTERS) }
  pushGrams(list, end, BEFORE)
  pushCues(list, end, CUE_BEFORE)
  pushMark(list, { ...SIZE, value: SIZES.length + 1 })
  return list
}

function pushCues(list: FeatureList, letters: Letters, kind: { seed: number; weight: number }): void {
  const found = findCues(letters)
  for (let topic = 0; topic < CUE_TOPICS.length; topic++) {
    if (found[topic]) pushMark(list, { ...kind, value: topic })
  }
}

function sizeOf(length: number): number {
  let size = 0
  while (size < SIZES.length && length > (SIZES[size] ?? 0)) size++
  return size
}

/** In a review every pause is the same pause. */
function plainPauses({ codes: read, to }: Letters): Letters {
  let length = 0
  for (let at = 0; at < to; at++) {
    const code = read[at] ?? 0
    if (!isPause(code)) read[length++] = code
    else if (read[length - 1] !== COMMA) read[length++] = COMMA
  }
  return { codes: read, from: 0, to: length }
}

const COMMA = 0x2c

function isPause(code: number): boolean {
  return code === COMMA || code === 0x2e || code === 0x20 || code === 0x21 || code === 0x3f || code === 0x7e
}
