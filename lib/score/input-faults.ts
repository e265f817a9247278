import { epochOf, timeOf } from '../domain/time'
import type { ProjectInput } from '../schema/projection'
import type { ScoreSheet } from '../schema/score-sheet'

/** What is wrong with which field, `sheet.metrics[0].value`. */
export interface InputFault {
  field: string
  why: string
}

/**
 * The first thing in an input of the right shape that cannot be: a rate outside 0–1, a negative count, a pack of the
 * other platform, a day that no calendar has. `null` = nothing.
 */
export function inputFault(input: ProjectInput): InputFault | null {
  const sheets: [string, ScoreSheet][] = [
    ['sheet', input.sheet],
    ...(input.history ?? []).map((sheet, i): [string, ScoreSheet] => [`history[${i}]`, sheet]),
  ]
  for (const [field, sheet] of sheets) {
    const fault = sheetFault(field, sheet)
    if (fault) return fault
  }
  if (input.pack && !input.pack.startsWith(input.sheet.platform)) {
    return { field: 'pack', why: `must be one of ${input.sheet.platform}` }
  }
  return timeFault('', input)
}

function sheetFault(field: string, { metrics }: ScoreSheet): InputFault | null {
  for (const [i, metric] of metrics.entries()) {
    const at = `${field}.metrics[${i}]`
    for (const key of ['value', 'peer'] as const) {
      const figure = metric[key]
      if (metric.id.endsWith('Rate') && figure !== null && !(figure >= 0 && figure <= 1)) {
        return { field: `${at}.${key}`, why: 'must be a fraction from 0 to 1' }
      }
      if (figure !== null && figure < 0) return { field: `${at}.${key}`, why: 'must not be negative' }
    }
    for (const key of ['numerator', 'denominator'] as const) {
      if ((metric[key] ?? 0) < 0) return { field: `${at}.${key}`, why: 'must not be negative' }
    }
  }
  return null
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?\+08:00)?$/

/** The first time or day that no calendar has, in any text that has the form of a time or a day. */
export function timeFault(field: string, value: unknown): InputFault | null {
  if (typeof value === 'string') {
    return MOMENT.test(value) && !isMoment(value)
      ? { field, why: 'must be a day that the calendar has' }
      : null
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    const path = Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key
    const fault = timeFault(path, part)
    if (fault) return fault
  }
  return null
}

function isMoment(text: string): boolean {
  const time = text.length === 10 ? `${text}T00:00:00+08:00` : text
  const epoch = epochOf(time)
  return !Number.isNaN(epoch) && timeOf(epoch).slice(0, 19) === time.slice(0, 19)
}
