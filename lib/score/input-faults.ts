import { epochOf, timeOf } from '../domain/time'
import type { Counters, ProjectInput } from '../schema/projection'
import type { ScoreEvent } from '../schema/score-event'
import type { Metric, ScoreSheet } from '../schema/score-sheet'

/** What is wrong with which field, `sheet.metrics[0].value`. */
export interface InputFault {
  field: string
  why: string
}

/**
 * The first thing in an input of the right shape that cannot be: a rate or weight outside 0–1, a negative count, more
 * cases than there are, a total or stars off their scale, a pack of the other platform, a day that no calendar has.
 * `null` = nothing.
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
  const checks = [...(input.events ?? []).flatMap(eventChecks), ...counterChecks(input.counters ?? {})]
  return firstFault(checks) ?? timeFault('', input)
}

type Span = readonly [least: number, most: number, why: string]
const FRACTION: Span = [0, 1, 'must be a fraction from 0 to 1']
const NOT_NEGATIVE: Span = [0, Infinity, 'must not be negative']
const TOTAL: Readonly<Record<ScoreSheet['platform'], Span>> = {
  douyin: [0, 100, 'must be from 0 to 100 points'],
  qianniu: [0, 5, 'must be from 0 to 5'],
}

/** A figure under its field, and what it must lie between. */
type Check = readonly [field: string, figure: number | null | undefined, span: Span]

function firstFault(checks: readonly Check[]): InputFault | null {
  const found = checks.find(
    ([, figure, [least, most]]) => figure != null && !(figure >= least && figure <= most),
  )
  return found ? { field: found[0], why: found[2][2] } : null
}

function sheetFault(field: string, sheet: ScoreSheet): InputFault | null {
  const { platform, total, bonus, deduction, orders30d, dimensions, metrics } = sheet
  return firstFault([
    ...metrics.flatMap((metric, i) => metricChecks(`${field}.metrics[${i}]`, metric)),
    ...dimensions.map(({ weight }, i): Check => [`${field}.dimensions[${i}].weight`, weight, FRACTION]),
    [`${field}.total`, total, TOTAL[platform]],
    [`${field}.orders30d`, orders30d, NOT_NEGATIVE],
    [`${field}.bonus`, bonus, NOT_NEGATIVE],
    [`${field}.deduction`, deduction, NOT_NEGATIVE],
  ])
}

function metricChecks(at: string, metric: Metric): Check[] {
  const { id, value, peer, weight, tiers, numerator, denominator } = metric
  const isRate = id.endsWith('Rate')
  const figure = isRate ? FRACTION : NOT_NEGATIVE
  const part: Span = [0, isRate ? (denominator ?? Infinity) : Infinity, 'must not exceed the denominator']
  return [
    [`${at}.value`, value, figure],
    [`${at}.peer`, peer, figure],
    [`${at}.weight`, weight, FRACTION],
    ...(tiers ?? []).map(({ bound }, i): Check => [`${at}.tiers[${i}].bound`, bound, figure]),
    [`${at}.denominator`, denominator, NOT_NEGATIVE],
    [`${at}.numerator`, numerator, NOT_NEGATIVE],
    [`${at}.numerator`, numerator, part],
  ]
}

const STARS: Span = [1, 5, 'must be from 1 to 5 stars']

function eventChecks(event: ScoreEvent, i: number): Check[] {
  if (event.type === 'rating') return [[`events[${i}].score`, event.score, STARS]]
  if (event.type !== 'metric') return []
  return [
    [`events[${i}].num`, event.num, NOT_NEGATIVE],
    [`events[${i}].den`, event.den, NOT_NEGATIVE],
  ]
}

function counterChecks({ platformHelp, platformTickets }: Counters): Check[] {
  const help: Span = [0, platformHelp?.denominator ?? Infinity, 'must not exceed the denominator']
  const late: Span = [0, platformTickets?.week ?? Infinity, 'must not exceed the tickets of the week']
  return [
    ['counters.platformHelp.numerator', platformHelp?.numerator, help],
    ['counters.platformTickets.late', platformTickets?.late, late],
  ]
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
