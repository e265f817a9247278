import type { Unread } from '../../schema/page-reading'
import type { ScoreSheet } from '../../schema/score-sheet'
import type { PageContext } from '../site'
import type { VisibleNode } from '../visible-tree'
import { namesOf, outlineOf } from './anchors'
import { blocksOf, type Block } from './blocks'
import { factsByColumn, isRow, scoreHeaders } from './columns'
import type { CountLabels } from './facts'
import type { ScoreLabels } from './labels'
import { readAbout } from './read-about'
import { amountOf, dimensionsIn, metricsIn, readTotal } from './read-marks'
import { emptyMetric } from './read-metric'
import { stageOf } from './read-stage'

export interface ScoreReading {
  /** `null` when nothing on the page is a score of this shop. */
  sheet: ScoreSheet | null
  unread: Unread[]
  health: { read: number; expected: number }
}

/** A reader of one site's score pages, from what the site calls things. */
export function createScoreReader(labels: ScoreLabels): (context: PageContext) => ScoreReading {
  const names = namesOf(labels)
  const counts: CountLabels = new Map(
    labels.metrics.flatMap((metric) => [
      ...(metric.numerator ?? []).map((name) => [name, 'numerator'] as const),
      ...(metric.denominator ?? []).map((name) => [name, 'denominator'] as const),
    ]),
  )
  return (context) => {
    const blocks = tabled(blocksOf(outlineOf(context.root, names), counts), context.root)
    return readSheet(labels, blocks, context)
  }
}

/** A row's figures are told apart by its table's headers alone. */
function tabled(blocks: readonly Block[], root: VisibleNode): Block[] {
  const headers = scoreHeaders(root)
  if (!headers.length) return [...blocks]
  return blocks.map((block) => {
    const facts = factsByColumn(rowOf(block.node), headers)
    return facts ? { ...block, facts } : block
  })
}

function rowOf(node: VisibleNode): VisibleNode {
  for (let at: VisibleNode | null = node; at; at = at.parent) if (isRow(at)) return at
  return node
}

function readSheet(labels: ScoreLabels, blocks: readonly Block[], { root, shop }: PageContext): ScoreReading {
  const of = (key: string): Block[] => blocks.filter((block) => block.key === key)
  const total = readTotal(labels, blocks)
  const about = readAbout(labels, root)
  const stage = stageOf(labels, root, { total, orders30d: about.orders30d })
  const metrics = metricsIn(labels, blocks)
  if (stage === null && !metrics.some(({ value }) => value !== null)) return nothing()
  const scored = stage !== 'none'
  const sheet: ScoreSheet = {
    platform: labels.platform,
    shopId: about.shopId ?? shop?.shopId ?? null,
    shopName: shop?.shopName ?? about.shopName,
    updatedAt: about.updatedAt,
    stage: stage ?? 'formal',
    industry: about.industry,
    shopType: about.shopType,
    orders30d: about.orders30d,
    total: scored ? total : null,
    dimensions: scored ? dimensionsIn(labels, blocks) : [],
    metrics: scored ? metrics : metrics.map(({ id }) => emptyMetric(id)),
    bonus: scored ? amountOf(of('bonus')) : null,
    deduction: scored ? amountOf(of('deduction')) : null,
  }
  return { sheet, unread: unreadIn(sheet), health: healthOf(sheet) }
}

const nothing = (): ScoreReading => ({
  sheet: null,
  unread: ['total', 'updatedAt'].map((field) => ({ field, why: 'absent' })),
  health: { read: 0, expected: 2 },
})

function unreadIn(sheet: ScoreSheet): Unread[] {
  if (sheet.stage === 'none') return []
  return (['total', 'updatedAt'] as const)
    .filter((field) => sheet[field] === null)
    .map((field) => ({ field, why: 'absent' }))
}

function healthOf(sheet: ScoreSheet): { read: number; expected: number } {
  const fields =
    sheet.stage === 'none'
      ? [sheet.stage]
      : [
          sheet.total,
          sheet.updatedAt,
          ...sheet.dimensions.map(({ score }) => score),
          ...sheet.metrics.map(({ value }) => value),
        ]
  return { read: fields.filter((field) => field !== null).length, expected: fields.length }
}
