import type { Metric, Tier } from '../../schema/score-sheet'
import { agreed } from '../agreed'
import type { Block } from './blocks'
import { boundIn, valueIn, weightOf } from './convert'
import type { Facts, Figure } from './facts'
import type { MetricLabels, MetricUnit } from './labels'

export const emptyMetric = (id: Metric['id']): Metric => ({
  id,
  value: null,
  shown: null,
  score: null,
  weight: null,
  tiers: null,
  peer: null,
  numerator: null,
  denominator: null,
})

interface Valued {
  value: number
  shown: string
  labelled: boolean
}

/** One metric from every block that carries its title. What two of them say differently is left `null`. */
export function readMetric(labels: MetricLabels, blocks: readonly Block[]): Metric {
  const unit = unitFrom(labels, blocks)
  const read = blocks.map((block) => readBlock({ ...labels, unit }, block))
  const valued = read.flatMap(({ valued }) => valued)
  const best = valued.some(({ labelled }) => labelled) ? valued.filter(({ labelled }) => labelled) : valued
  const value = agreed(best.map((one) => one.value))
  const one = <K extends 'score' | 'weight' | 'peer'>(key: K): number | null =>
    agreed(read.flatMap((part) => (part[key] === null ? [] : [part[key]])))
  const tiers = read.flatMap((part) => (part.tiers ? [part.tiers] : []))
  const counts = read.flatMap((part) => (part.counts ? [part.counts] : []))
  const pair = agreed(counts.map(([top, bottom]) => `${top}/${bottom}`)) === null ? undefined : counts[0]
  const metric: Metric = {
    ...emptyMetric(unit === labels.unit ? labels.id : (labels.otherwise?.id ?? labels.id)),
    value,
    shown: value === null ? null : (best[0]?.shown ?? null),
    score: one('score'),
    weight: one('weight'),
    tiers: agreed(tiers.map((list) => JSON.stringify(list))) === null ? null : (tiers[0] ?? null),
    peer: one('peer'),
    numerator: pair?.[0] ?? null,
    denominator: pair?.[1] ?? null,
  }
  return metric.id === 'pickupScore' ? asItsOwnScore(metric) : metric
}

/** The figure of 揽收时长平均得分 is its score. */
function asItsOwnScore(metric: Metric): Metric {
  if (metric.value === null && metric.score !== null) {
    return { ...metric, value: metric.score, shown: `${metric.score}分` }
  }
  return { ...metric, score: metric.score ?? metric.value }
}

/** `揽收时长平均` is a score in points or a duration in hours, by the figure beside it. */
function unitFrom(labels: MetricLabels, blocks: readonly Block[]): MetricUnit {
  const other = labels.otherwise
  if (!other) return labels.unit
  const figures = blocks.flatMap(({ facts }) => facts.figures)
  const usable = figures.filter(({ role, sign }) => (role === 'none' || role === 'value') && !sign)
  return usable.some((figure) => valueIn(other.unit, figure) !== null && figure.unit !== '')
    ? other.unit
    : labels.unit
}

interface BlockReading {
  valued: Valued[]
  score: number | null
  weight: number | null
  peer: number | null
  tiers: Tier[] | null
  counts: readonly [number, number] | null
}

function readBlock(labels: MetricLabels, block: Block): BlockReading {
  const { facts } = block
  const figures = facts.figures.map((figure) =>
    figure.unit ? figure : { ...figure, unit: bareUnit(figure, block) },
  )
  const labelledAs = (role: Figure['role']): Figure[] => figures.filter((figure) => figure.role === role)
  const valued = block.isScoreLine ? [] : valuesIn(labels.unit, facts, figures)
  const loose = labelledAs('none').filter(({ unit, sign }) => unit === '分' && !sign)
  const points = loose.filter(({ shown }) => !valued.some((one) => one.shown === shown))
  const scores = [...points.slice(0, 1), ...labelledAs('score')].flatMap((figure) =>
    figure.unit === '' || figure.unit === '分' ? [Number(figure.digits)] : [],
  )
  return {
    valued,
    score: scores[0] ?? null,
    weight: agreed(labelledAs('weight').flatMap((figure) => weightOf(figure) ?? [])),
    peer: agreed(labelledAs('peer').flatMap((figure) => valueIn(labels.unit, figure) ?? [])),
    tiers: tiersIn(labels.unit, facts),
    counts: countsIn(labels, facts),
  }
}

const bareUnit = (figure: Figure, block: Block): string =>
  figure.role === 'none' || figure.role === 'value' || figure.role === 'peer' ? block.unit : ''

/** A labelled figure, else the only unlabelled one that can be of this metric. */
function valuesIn(unit: MetricUnit, facts: Facts, figures: readonly Figure[]): Valued[] {
  const fit = (role: Figure['role']): Valued[] =>
    figures.flatMap((figure) => {
      if (figure.role !== role || figure.sign) return []
      const value = valueIn(unit, figure)
      return value === null ? [] : [{ value, shown: figure.shown, labelled: role === 'value' }]
    })
  const labelled = fit('value')
  if (labelled.length) return agreed(labelled.map(({ value }) => value)) === null ? [] : labelled.slice(0, 1)
  const loose = fit('none')
  if (facts.dashed || agreed(loose.map(({ value }) => value)) === null) return []
  return loose.slice(0, 1)
}

function tiersIn(unit: MetricUnit, facts: Facts): Tier[] | null {
  const tiers: Tier[] = []
  for (const step of facts.steps) {
    const bound = boundIn(unit, step)
    if (bound === null) return null
    const same = tiers.find((tier) => tier.op === step.op && tier.bound === bound)
    if (same && same.score !== step.score) return null
    if (!same) tiers.push({ op: step.op, bound, score: step.score })
  }
  return tiers.length ? tiers : null
}

function countsIn(labels: MetricLabels, facts: Facts): readonly [number, number] | null {
  const whole = (role: Figure['role']): number | null =>
    agreed(facts.figures.filter((figure) => figure.role === role).map(({ digits }) => Number(digits)))
  const top = whole('numerator')
  const bottom = whole('denominator')
  if (top !== null && bottom !== null) return [top, bottom]
  const counted = facts.figures.filter(({ role }) => role === 'count').map(({ digits }) => Number(digits))
  if (counted.length === 2 && !facts.ratios.length && explains(labels.unit, facts, counted)) {
    return [counted[0] ?? 0, counted[1] ?? 0]
  }
  const ratios = facts.ratios.filter(([a, b]) => labels.unit !== 'rate' || a <= b)
  return agreed(ratios.map(([a, b]) => `${a}/${b}`)) === null ? null : (ratios[0] ?? null)
}

/** Do two counts whose labels we don't know give the figure shown, to its digits? */
function explains(unit: MetricUnit, facts: Facts, [top = 0, bottom = 0]: readonly number[]): boolean {
  return valuesIn(unit, facts, facts.figures).some(({ value, shown }) => {
    const decimals = (/\.(\d+)/.exec(shown)?.[1]?.length ?? 0) + (unit === 'rate' ? 2 : 0)
    return bottom > 0 && Math.abs(top / bottom - value) <= 0.5 * 10 ** -decimals + 1e-12
  })
}
