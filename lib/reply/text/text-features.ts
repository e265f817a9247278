import { CUE_TOPICS, FIRST_MANNER } from './cue-words'
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

/** Far apart, so that letters of one part of the input never meet those of another. */
function seedOf(part: number): number {
  return Math.imul(part, 0x9e3779b1)
}

const REVIEW: GramKind = { seed: seedOf(1), longest: 3, weight: 10 }
const DENIED = { seed: seedOf(7) }
const DENIED_PAIR = { seed: seedOf(8) }
const REVIEW_SIZE = { seed: seedOf(9) }
/** 不好看: what stands this far after a letter that denies is denied. */
const DENIED_LETTERS = 4
const DENYING = new Set([...'不没无未别莫非'].map((letter) => letter.charCodeAt(0)))

const CHAT: GramKind = { seed: seedOf(2), longest: 3, weight: 5 }
const BEFORE: GramKind = { seed: seedOf(3), longest: 2, weight: 1.5 }
/** Letters of the turn before that count: what it ends with is what is answered. */
const BEFORE_LETTERS = 60

/** Cues of the text, cues of the turn before, and how long the text is. */
const CUE = { seed: seedOf(4), weight: 1.7 }
const CUE_BEFORE = { seed: seedOf(5), weight: 0.3 }
/** Cues of the turn before where the text has no topic of its own: it answers. */
const CUE_ASKED = { seed: seedOf(10), weight: 1 }
const SIZE = { seed: seedOf(6), weight: 0.5 }
/** Up to how many letters a text is of the first size, the second … */
const SIZES = [2, 4, 8, 14, 24]

const reviewList = featureList(LONGEST * 6)
const chatList: ChatFeatures = { ...featureList(LONGEST * 3 + 1024), topical: false }

export interface ChatFeatures extends FeatureList {
  /** Does the message itself name a topic? */
  topical: boolean
}

/** What the sentiment of a review is told by. The list is used again by the next call. */
export function reviewFeatures(text: string): FeatureList {
  reviewList.count = 0
  const own = plainPauses(bounded(text))
  pushGrams(reviewList, own, REVIEW)
  const weight = REVIEW.weight / Math.sqrt(reviewList.count)
  pushDenied(reviewList, own, weight)
  pushMark(reviewList, { ...REVIEW_SIZE, value: Math.floor(Math.log2(own.to) * 2), weight })
  return reviewList
}

/** What a chat message is understood by, taken alone. The list is used again by the next call. */
export function chatFeatures(text: string): ChatFeatures {
  chatList.count = 0
  const own = bounded(text)
  pushGrams(chatList, own, CHAT)
  chatList.topical = pushCues(chatList, own, CUE)
  pushMark(chatList, { ...SIZE, value: sizeOf(own.to - 2) })
  return chatList
}

/** The same with the turn before it, which `chatFeatures` has not seen; the list is the same one, grown. */
export function withTurnBefore(list: ChatFeatures, prev: string): FeatureList {
  if (prev === '') return list
  const before = bounded(prev)
  const end = { ...before, from: Math.max(0, before.to - BEFORE_LETTERS) }
  pushGrams(list, end, BEFORE)
  pushCues(list, end, list.topical ? CUE_BEFORE : CUE_ASKED)
  pushMark(list, { ...SIZE, value: SIZES.length + 1 })
  return list
}

/** Is one of them a topic, not a manner? */
function pushCues(list: FeatureList, letters: Letters, kind: { seed: number; weight: number }): boolean {
  const found = findCues(letters)
  let topical = false
  for (let topic = 0; topic < CUE_TOPICS.length; topic++) {
    if (!found[topic]) continue
    pushMark(list, { ...kind, value: topic })
    topical ||= topic < FIRST_MANNER
  }
  return topical
}

function sizeOf(length: number): number {
  let size = 0
  while (size < SIZES.length && length > (SIZES[size] ?? 0)) size++
  return size
}

/** Letters and pairs of letters after one that denies, up to the next pause, apart from the same ones said plainly. */
function pushDenied(list: FeatureList, { codes: read, to }: Letters, weight: number): void {
  for (let denial = 0; denial < to; denial++) {
    if (!DENYING.has(read[denial] ?? 0)) continue
    const end = Math.min(to, denial + 1 + DENIED_LETTERS)
    for (let at = denial + 1; at < end && read[at] !== COMMA; at++) {
      const letter = read[at] ?? 0
      pushMark(list, { ...DENIED, value: letter, weight })
      if (at + 1 < to)
        pushMark(list, { ...DENIED_PAIR, value: letter * 0x10000 + (read[at + 1] ?? 0), weight })
    }
  }
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
