import type { Unread } from '../../schema/page-reading'
import type { Dimension, Metric, ScoreSheet } from '../../schema/score-sheet'
import { agreed } from '../agreed'
import { findLabels } from '../label-value'
import { classText, tagOf, textOf } from '../node-text'
import { parseMoment } from '../parse/moment'
import { runsOf, type Run } from '../runs'
import { scopeWithout } from '../scope'
import type { PageContext } from '../site'
import type { VisibleNode } from '../visible-tree'
import { namesOf, outlineOf } from './anchors'
import { blocksOf, type Block } from './blocks'
import { factsByColumn, isRow, scoreHeaders } from './columns'
import { weightOf } from './convert'
import type { CountLabels, Figure } from './figures'
import type { ScoreLabels } from './labels'
import { emptyMetric, readMetric } from './read-metric'

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

function readTotal(labels: ScoreLabels, blocks: readonly Block[]): number | null {
  for (const name of labels.total) {
    const named = blocks.filter((block) => block.key === `total:${name}`)
    if (named.some(({ facts }) => facts.figures.some(usable) || facts.ratios.length))
      return scoreOf(named, labels.top)
  }
  return null
}

function dimensionsIn(labels: ScoreLabels, blocks: readonly Block[]): Dimension[] {
  return inPageOrder(labels.dimensions, blocks, 'dimension').map(({ id }) => {
    const own = blocks.filter((block) => block.key === `dimension:${id}`)
    const weights = own.flatMap(({ facts }) =>
      facts.figures.flatMap((figure) => (figure.role === 'weight' ? (weightOf(figure) ?? []) : [])),
    )
    return { id, score: scoreOf(own, labels.top), weight: agreed(weights) }
  })
}

function metricsIn(labels: ScoreLabels, blocks: readonly Block[]): Metric[] {
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
function amountOf(blocks: readonly Block[]): number | null {
  return agreed(
    blocks.flatMap(({ facts }) => {
      const figure = facts.figures.find(usable)
      return figure ? [Number(figure.digits)] : []
    }),
  )
}

type About = Pick<ScoreSheet, 'shopId' | 'shopName' | 'industry' | 'shopType' | 'orders30d' | 'updatedAt'>

function readAbout(labels: ScoreLabels, root: VisibleNode): About {
  const stops = [
    labels.shopId,
    labels.shopName,
    labels.industry,
    labels.shopType,
    labels.orders30d,
    labels.updatedAt,
  ].flat()
  const scope = scopeWithout(root, isAside)
  const read = <T>(names: readonly string[], parse: (text: string) => T | null): T | null =>
    agreed(
      findLabels(scope, { labels: names, stops }).flatMap(({ texts }) => {
        for (const text of texts) {
          const value = parse(text)
          if (value !== null) return [value]
        }
        return []
      }),
    )
  const words = (text: string): string | null => (/^[^\d\s-][^\n]{0,39}$/.test(text) ? text.trim() : null)
  return {
    shopId: agreed(scope.runs.flatMap((run) => shopIdIn(labels, run))),
    shopName: read(labels.shopName, words),
    industry: read(labels.industry, words),
    shopType: read(labels.shopType, words),
    orders30d: read(labels.orders30d, (text) => {
      const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?![\d.])\s*[单笔]?/.exec(text)
      return match ? Number((match[1] ?? '').replace(/,/g, '')) : null
    }),
    updatedAt: read(labels.updatedAt, (text) => (/^\d{4}/.test(text) ? parseMoment(text) : null)),
  }
}

const NOT_OURS = /推荐|广告|竞店|竞品|切换|其他店铺/
const isAside = (node: VisibleNode): boolean =>
  ['aside', 'footer', 'nav'].includes(tagOf(node)) || /recommend|advert|promo|switch/.test(classText(node))

/** The id may follow its label in the same run or stand beside it. */
function shopIdIn(labels: ScoreLabels, run: Run): string[] {
  const name = labels.shopId.find((label) => run.token.text.includes(label))
  if (!name || NOT_OURS.test(textOf(run.holder).slice(0, 80))) return []
  const hit = findLabels(
    { roots: [run.holder.parent ?? run.holder], runs: [run] },
    { labels: [name], stops: labels.shopId },
  )[0]
  return /^(\d{4,20})(?!\d)/.exec(hit?.texts[0] ?? '')?.slice(1) ?? []
}

/** Sentences that explain a stage rather than state it. */
const EXPLAINS = /说明|规则|什么是|了解|介绍|指引|教程|\?|如何/
const FORMAL_ORDERS = 30

function stageOf(
  labels: ScoreLabels,
  root: VisibleNode,
  { total, orders30d }: { total: number | null; orders30d: number | null },
): ScoreSheet['stage'] | null {
  if (total !== null && orders30d !== null && orders30d >= FORMAL_ORDERS) return 'formal'
  const said = (words: RegExp): boolean =>
    runsOf(root).some(({ token, holder }) => {
      const text = words.test(token.text) ? token.text : ''
      return text !== '' && !EXPLAINS.test(text) && !EXPLAINS.test(textOf(holder).slice(0, 60))
    })
  if (said(labels.growth)) return 'growth'
  if (said(labels.noScore)) return 'none'
  return total === null ? null : 'formal'
}
