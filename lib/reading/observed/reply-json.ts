import { quoteLongIntegers } from './long-integers'

const CALL = /^\s*(?:\/\*\*\/)?\s*[\w$.]{1,64}\s*\(/

/** A reply's text, JSON or JSONP, parsed with every digit of its ids kept; `undefined` when it is neither. */
export function parseReply(text: string): unknown {
  const call = CALL.exec(text)
  const json = call ? text.slice(call[0].length, text.lastIndexOf(')')) : text
  try {
    return JSON.parse(quoteLongIntegers(json)) as unknown
  } catch {
    return undefined
  }
}

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path of own keys, else `undefined`. */
export function at(value: unknown, ...path: string[]): unknown {
  let here = value
  for (const key of path) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined
    here = here[key]
  }
  return here
}

/** An array's elements, at most `most`; anything else is empty. */
export const listOf = (value: unknown, most = 500): unknown[] =>
  Array.isArray(value) ? value.slice(0, most) : []

const VISITS = 20_000

/** Every object that has `key` of its own, breadth first, wherever it stands; gives up on enormous replies. */
export function holdersOf(root: unknown, key: string): JsonObject[] {
  const queue: unknown[] = [root]
  const holders: JsonObject[] = []
  for (let seen = 0; seen < queue.length && seen < VISITS; seen += 1) {
    const value = queue[seen]
    if (typeof value !== 'object' || value === null) continue
    if (isObject(value) && Object.hasOwn(value, key)) holders.push(value)
    for (const child of Object.values(value)) queue.push(child)
  }
  return holders
}
