import type { Dimension, Metric } from '../../schema/score-sheet'
import { agreed } from '../agreed'
import type { Block } from './blocks'
import { weightOf } from './convert'
import type { Figure } from './facts'
import type { ScoreLabels } from './labels'
import { readMetric } from './read-metric'

const usable = (figure: Figure): boolean =>
  (figure.role === 'none' || figure.role === 'score') && (figure.unit === '' || figure.unit === '分')

/** The first figure of each block: the score itself stands before whatever else is said of it. */
function scoreOf(blocks: readonly Block[], top: number): number | null {
  return agreed(
    blocks.flatMap(({ facts }) => {
      const outOf = facts.ratios.find(([score, most]) => most === top && score <= most)
      const figure = facts.figures.find((one) => usable(one) && !one.sign && Number(one.digits) <= top)
      return outOf ? [outOf[0]] : figure ? [Number(figure.digits)] : []
    }),
  )
}

/** The total under the first of its names that a figure stands with. */
export function readTotal(labels: ScoreLabels, blocks: readonly Block[]): number | null {
  for (const name of labels.total) {
    const named = blocks.filter((block) => block.key === `total:${name}`)
    if (named.some(({ facts }) => facts.figures.some(usable) || facts.ratios.length))
      return scoreOf(named, labels.top)
  }
  return null
}

/** The dimensions that the page shows, in its order. */
export function dimensionsIn(labels: ScoreLabels, blocks: readonly Block[]): Dimension[] {
  return inPageOrder(labels.dimensions, blocks, 'dimension').map(({ id }) => {
    const own = blocks.filter((block) => block.key === `dimension:${id}`)
    const weights = own.flatMap(({ facts }) =>
      facts.figures.flatMap((figure) => (figure.role === 'weight' ? (weightOf(figure) ?? []) : [])),
    )
    return { id, score: scoreOf(own, labels.top), weight: agreed(weights) }
  })
}

/** The metrics that the page shows, in its order. */
export function metricsIn(labels: ScoreLabels, blocks: readonly Block[]): Metric[] {
  return inPageOrder(labels.metrics, blocks, 'metric').map((metric) =>
    readMetric(
      metric,
      blocks.filter((block) => block.key === `metric:${metric.id}`),
    ),
  )
}

function inPageOrder<T extends { id: string }>(
  rows: readonly T[],
  blocks: readonly Block[],
  kind: string,
): T[] {
  const order = [...new Set(blocks.map(({ key }) => key))]
  return order.flatMap((key) => rows.filter(({ id }) => key === `${kind}:${id}`))
}

/** Bonus and deduction, non-negative: `+2 分`, `-3分`. */
export function amountOf(blocks: readonly Block[]): number | null {
  return agreed(
    blocks.flatMap(({ facts }) => {
      const figure = facts.figures.find(usable)
      return figure ? [Number(figure.digits)] : []
    }),
  )
}
