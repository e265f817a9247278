import type { Reply } from './scene'

const MARK = '\u0001'

/** An id that stands in the JSON text as a bare number, digits kept beyond 2^53. */
export function bareNumber(digits: string): string {
  return `${MARK}${digits}${MARK}`
}

/** An id as the scene writes it: bare where `bare`, else a string. */
export function idIn(bare: boolean, digits: string): string {
  return bare ? bareNumber(digits) : digits
}

/** JSON text in which marked ids are bare numbers. */
export function rawJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"\\u0001(\d+)\\u0001"/g, '$1')
}

export function jsonReply(value: unknown): Reply {
  return { contentType: 'application/json; charset=utf-8', body: rawJson(value) }
}

/** The body of a POST, JSON or form, as one flat record. */
export function bodyOf(body: string | null): Record<string, unknown> {
  if (!body) return {}
  try {
    return JSON.parse(body) as Record<string, unknown>
  } catch {
    return Object.fromEntries(new URLSearchParams(body))
  }
}
