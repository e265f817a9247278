import type { VisibleNode } from '../visible-tree'
import { isBareLink, isElsewhere, type Outline, type Segment } from './anchors'
import type { CountLabels, Facts } from './facts'
import { APART, TITLE } from './figure-words'
import { scanFigures } from './figures'

/** The part of a page that belongs to one title and to no other. */
export interface Block {
  key: string
  isScoreLine: boolean
  unit: string
  node: VisibleNode
  facts: Facts
}

const joined = (segments: readonly Segment[]): string =>
  segments
    .map(({ text, anchor }) => (anchor ? TITLE + text : text))
    .join(APART)
    .replace(/(\d)[\s\uE000]+(?=\.\d)/g, '$1')
    .replace(/(\d\.)[\s\uE000]+(?=\d)/g, '$1')

const hasFigure = (segments: readonly Segment[]): boolean => {
  const { figures, dashed } = scanFigures(joined(segments))
  return dashed || figures.length > 0
}

/** One block per title, in page order. */
export function blocksOf(outline: Outline, counts: CountLabels): Block[] {
  return outline.segments.flatMap((_, index) =>
    blockAt(outline, index).map(({ text, ...block }) => ({ ...block, facts: scanFigures(text, counts) })),
  )
}

type Part = Omit<Block, 'facts'> & { text: string }

function blockAt(outline: Outline, index: number): Part[] {
  const segment = outline.segments[index]
  const anchor = segment?.anchor
  if (!segment || !anchor) return []
  const [node, range] = ownPart(outline, index, anchor.key)
  if (isElsewhere(segment.holder, outline)) return []
  let part = outline.segments.slice(...range)
  if (!hasFigure(part) && !isBareLink(segment))
    part = outline.segments.slice(range[0], extended(outline, node, range))
  return [{ ...anchor, node, text: joined(part) }]
}

/** The largest ancestor that holds no other title; in a flat text, up to the next title. */
function ownPart(outline: Outline, index: number, key: string): [VisibleNode, [number, number]] {
  const foreign = (node: VisibleNode): boolean => {
    const [from, to] = outline.rangeOf(node)
    return outline.segments.slice(from, to).some(({ anchor }) => anchor && anchor.key !== key)
  }
  let node = (outline.segments[index] as Segment).holder
  if (foreign(node)) return [node, [index, nextTitle(outline, index + 1, outline.rangeOf(node)[1])]]
  while (node.parent && !foreign(node.parent)) node = node.parent
  return [node, [...outline.rangeOf(node)]]
}

function isBareSibling(outline: Outline, at: number, parent: VisibleNode): boolean {
  const key = outline.segments[at]?.anchor?.key ?? ''
  if (!key.startsWith('metric:')) return false
  const [node, [from, to]] = ownPart(outline, at, key)
  return node.parent === parent && to - from === 1
}

/** Where the next title's own part begins: a tile may show its figure above its title. */
function nextPart(outline: Outline, from: number, to: number): number {
  const at = nextTitle(outline, from, to)
  const anchor = outline.segments[at]?.anchor
  return at < to && anchor ? Math.max(from, ownPart(outline, at, anchor.key)[1][0]) : at
}

function nextTitle(outline: Outline, from: number, to: number): number {
  let at = from
  while (at < to && !outline.segments[at]?.anchor) at++
  return at
}

/**
 * Titles and figures as siblings without a box around each pair: up to the next title, if every title there has its
 * figures after it (a row of titles over a row of figures must not be read so).
 */
function extended(outline: Outline, node: VisibleNode, range: readonly [number, number]): number {
  const parent = node.parent
  if (!parent) return range[1]
  const [from, to] = outline.rangeOf(parent)
  const first = nextTitle(outline, from, to)
  if (hasFigure(outline.segments.slice(from, first))) return range[1]
  for (let at = first; at < to;) {
    const next = nextTitle(outline, at + 1, to)
    if (isBareSibling(outline, at, parent) && !hasFigure(outline.segments.slice(at, next))) return range[1]
    at = next
  }
  return nextPart(outline, range[1], to)
}
