import { epochOf, timeOf } from '../../domain/time'
import type { Time } from '../../schema/time'
import { durationsIn, type NamedTime } from './durations'
import { momentsIn } from './moments'
import { readableText } from './readable-text'
import { COMMITS, NOT_OURS, ONLY_TIME, PLAIN_COMMITS, SENDS, WAIT_AFTER, WAIT_BEFORE } from './timed-patterns'
import { isCourtesy, NO_WAIT, THIRD, WAITS } from './wait-patterns'

export interface HeardPromise {
  dueAt: Time
  words: string
  timed: boolean
}

export interface HeardMessage {
  /** What the buyer was promised; `null` = nothing. */
  promise: HeardPromise | null
  /** Does it say nothing else? Then it is no answer. */
  onlyWait: boolean
}

interface Clause {
  text: string
  /** Where it begins in the readable text. */
  start: number
}

interface Found {
  start: number
  end: number
  /** `null` = no usable time. */
  dueAt: Time | null
}

/** Signs of a message that are looked at: no console takes longer ones, and nobody reads them. */
const LONGEST = 1_000
const DIVIDES = /[,.。!?;…~、]+/g
/** «就能收到», «快递就到了»: the wait is for the goods. */
const FOR_GOODS = /就(?:能|会|可以)?(?:收到|到了?|送达|更新|到账)/

/**
 * What a buyer hears in one message of an agent sent at `at`. The earliest time that it names counts; a wait without
 * one is due after `tierSeconds`. Errors on the side of silence: goods, couriers and conditions promise nothing.
 */
export function heardIn(
  message: string,
  { at, tierSeconds }: { at: Time; tierSeconds: number },
): HeardMessage {
  const { text, original } = readableText(message.slice(0, LONGEST))
  const clauses = clausesOf(text)
  const waits = clauses.map((clause) => waitIn(clause, text))
  const promising =
    waits.some((wait) => wait !== null) || clauses.some(({ text: says }) => COMMITS.test(says))
  const timed = clauses.map((clause) => timesIn(clause, { at, promising, text }))
  const heard = clauses.map((_, n) => timed[n]?.[0] ?? waits[n] ?? null)
  const named = timed.flat().filter((found) => found.dueAt !== null)
  const [first] = named.toSorted((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))
  const found = first ?? heard.find((one) => one !== null)
  const onlyWait =
    found !== undefined && clauses.every(({ text: says }, n) => heard[n] !== null || isCourtesy(says))
  if (!found) return { promise: null, onlyWait: clauses.every(({ text: says }) => isCourtesy(says)) }
  return { promise: promiseOf(found, { at, tierSeconds, original }), onlyWait }
}

function promiseOf(
  { start, end, dueAt }: Found,
  terms: { at: Time; tierSeconds: number; original: (start: number, end: number) => string },
): HeardPromise {
  const { at, tierSeconds, original } = terms
  return {
    dueAt: dueAt ?? timeOf(epochOf(at) + tierSeconds * 1000),
    words: original(start, end),
    timed: dueAt !== null,
  }
}

/** A point between digits divides nothing: 1.5小时, 1~2小时. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const match of text.matchAll(DIVIDES)) {
    const isInNumber =
      /[.~]/.test(match[0]) &&
      /\d$/.test(text.slice(0, match.index)) &&
      /^\d/.test(text.slice(match.index + match[0].length))
    if (isInNumber) continue
    clauses.push({ text: text.slice(start, match.index), start })
    start = match.index + match[0].length
  }
  clauses.push({ text: text.slice(start), start })
  return clauses.filter((clause) => clause.text !== '')
}

function waitIn({ text, start }: Clause, whole: string): Found | null {
  if (NO_WAIT.test(text) || FOR_GOODS.test(whole)) return null
  for (const { says, except } of WAITS) {
    const match = says.exec(text)
    if (!match || except?.test(text)) continue
    // 耐心等待 is said of parcels as often as of answers.
    if (match[0].includes('耐心') && THIRD.test(whole)) continue
    return { start: start + match.index, end: start + match.index + match[0].length, dueAt: null }
  }
  return null
}

interface Context {
  at: Time
  /** Does the message ask for a wait, or promise an act, anywhere? */
  promising: boolean
  /** The whole message. */
  text: string
}

/** The times of a clause that bind the shop, the earliest first. */
function timesIn({ text, start }: Clause, { at, promising, text: whole }: Context): Found[] {
  const durations = durationsIn(text, at)
  const moments = momentsIn(text, at).filter((moment) => !durations.some((other) => overlaps(moment, other)))
  return [...durations, ...moments]
    .filter((time) => binds(text, time, { promising, whole }))
    .map((time) => ({ start: start + time.start, end: start + time.end, dueAt: time.dueAt }))
}

const overlaps = (a: NamedTime, b: NamedTime) => a.start < b.end && b.start < a.end

function binds(
  text: string,
  time: NamedTime,
  { promising, whole }: { promising: boolean; whole: string },
): boolean {
  const [before, after] = [text.slice(0, time.start), text.slice(time.end)]
  const covered = `${before}□${after}`
  if (NOT_OURS.some((pattern) => pattern.test(covered)) || FOR_GOODS.test(whole)) return false
  if (ONLY_TIME.test(covered)) return promising
  if (WAIT_BEFORE.test(before) && WAIT_AFTER.test(after)) return !THIRD.test(whole)
  if (THIRD.test(before)) return false
  const rest = before + after
  if (time.calendar && time.loose) return PLAIN_COMMITS.test(rest) && !THIRD.test(after)
  if (time.calendar && SENDS.test(after) && !THIRD.test(after)) return true
  return COMMITS.test(rest) && (!THIRD.test(after) || /回复|答复|联系|回电|反馈/.test(after))
}
