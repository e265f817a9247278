import { isAction, roleOf, tagOf } from '../node-text'
import { runsOf } from '../runs'
import { isNode, type VisibleNode } from '../visible-tree'
import { factNames, type ScoreLabels } from './labels'

/** What a title on the page names. Two titles with one key are of one thing. */
export interface Anchor {
  key: string
  /** `得分` follows the name: a line that repeats a metric's score and weight. */
  isScoreLine: boolean
  /** A unit beside the title (`平均揽收时长（小时）`). */
  unit: string
}

/** A stretch of text in page order; `anchor` when it begins with a title. */
export interface Segment {
  holder: VisibleNode
  /** After the title, if there is one. */
  text: string
  anchor: Anchor | null
}

export interface Outline {
  segments: readonly Segment[]
  /** Which segments stand below a node: from, to (exclusive). */
  rangeOf(node: VisibleNode): readonly [number, number]
}

/** What a title may be followed by; other words make it part of a sentence. */
const AFTER =
  /^(?:$|[\s:?？!*·|()[\]\-/+↑↓≥≤<>]|[\d]|得分|权重|店铺表现|本店|查看|详情|较前|较昨|暂无|[x×]\d|同行|行业均值|行业平均|优\+|优秀|达标|未达标|持平)/
/** What follows is of another shop, or of no shop. */
const NOT_OURS = /竞店|竞品|对手|对标|同行|示例|样例|例如|举例|模拟|推荐|广告|切换/
const OTHERS_HEAD =
  /^(?:竞店|竞品|对手|对标|示例|样例|模拟|推荐|广告|以下为示例|(?:优秀)?同行(?!均值|平均|均分|业))/
const UNIT_BESIDE = /^\s*\(?\s*(?:单位\s*:?\s*)?(%|秒|小时|天|分钟|分)\s*\)/
const HINTS = new Set(['tooltip'])

/** Every name of the site with the key of what it names, the longest first. */
export function namesOf(labels: ScoreLabels): readonly (readonly [string, string])[] {
  const rows: [string, string][] = [
    ...labels.metrics.flatMap((metric) =>
      metric.names.map((name): [string, string] => [name, `metric:${metric.id}`]),
    ),
    ...labels.dimensions.flatMap((row) =>
      row.names.map((name): [string, string] => [name, `dimension:${row.id}`]),
    ),
    ...labels.total.map((name): [string, string] => [name, `total:${name}`]),
    ...labels.bonus.map((name): [string, string] => [name, 'bonus']),
    ...labels.deduction.map((name): [string, string] => [name, 'deduction']),
    ...[...labels.others, ...factNames(labels)].map((name): [string, string] => [name, `other:${name}`]),
  ]
  return rows.toSorted((a, b) => b[0].length - a[0].length)
}

/** The page as segments, cut where a known title begins. */
export function outlineOf(root: VisibleNode, names: readonly (readonly [string, string])[]): Outline {
  const segments: Segment[] = []
  const ranges = new Map<VisibleNode, [number, number]>()
  const walk = (node: VisibleNode): void => {
    const from = segments.length
    if (!isHint(node)) {
      for (const kid of node.kids) {
        if (isNode(kid)) walk(kid)
        else segments.push(...cut(kid.text, node, names))
      }
    }
    ranges.set(node, [from, segments.length])
  }
  walk(root)
  return { segments, rangeOf: (node) => ranges.get(node) ?? [0, 0] }
}

const isHint = (node: VisibleNode): boolean => HINTS.has(roleOf(node) ?? '') || tagOf(node) === 'nav'

function cut(text: string, holder: VisibleNode, names: readonly (readonly [string, string])[]): Segment[] {
  const starts: { at: number; end: number; anchor: Anchor }[] = []
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && !/[\s,;。|·/([【]/.test(text[at - 1] ?? '')) continue
    const hit = anchorAt(text.slice(at), names)
    if (!hit) continue
    starts.push({ at, end: at + hit.length, anchor: hit.anchor })
    at += hit.length - 1
  }
  const first = starts[0]
  if (!first) return [{ holder, text, anchor: null }]
  const lead = text.slice(0, first.at).trim()
  const cuts = starts.map(({ end, anchor }, index) => ({
    holder,
    anchor: NOT_OURS.test(lead) ? { ...anchor, key: `other:${anchor.key}` } : anchor,
    text: text.slice(end, starts[index + 1]?.at).trim(),
  }))
  return lead && /[^\d.、【[(·•*\-\s]/.test(lead) ? [{ holder, text: lead, anchor: null }, ...cuts] : cuts
}

function anchorAt(
  text: string,
  names: readonly (readonly [string, string])[],
): { anchor: Anchor; length: number } | null {
  for (const [name, key] of names) {
    if (!text.startsWith(name)) continue
    let rest = text.slice(name.length).replace(/^[】\]]/, '')
    if (!AFTER.test(rest)) continue
    const isScoreLine = rest.startsWith('得分') && key.startsWith('metric:')
    if (/^\s*[:=]?\s*=/.test(rest)) continue
    const unit = UNIT_BESIDE.exec(rest)?.[1] ?? ''
    if (unit) rest = rest.replace(UNIT_BESIDE, '')
    return { anchor: { key, isScoreLine, unit }, length: text.length - rest.length }
  }
  return null
}

/** Does a title stand under a heading of other shops or of examples? Boxes with the page's total are the shop's own. */
export function isElsewhere(node: VisibleNode, outline: Outline): boolean {
  for (let at: VisibleNode | null = node; at; at = at.parent) {
    const [from, to] = outline.rangeOf(at)
    const part = outline.segments.slice(from, to)
    if (part.some(({ anchor }) => anchor && /^(?:total|dimension):/.test(anchor.key))) return false
    if (tagOf(at) === 'aside' || tagOf(at) === 'footer') return true
    const head = part[0]
    if (head && !head.anchor && OTHERS_HEAD.test(head.text) && head.text.length <= 20 && !isCell(head, at))
      return true
  }
  return false
}

/** A table's cell heads a column, not what stands below. */
function isCell({ holder }: Segment, top: VisibleNode): boolean {
  for (let at: VisibleNode | null = holder; at && at !== top; at = at.parent) {
    if (['th', 'td'].includes(tagOf(at)) || /cell|columnheader/.test(roleOf(at) ?? '')) return true
  }
  return false
}

/** Something to press: a tab or link that only names a thing. */
export const isBareLink = (segment: Segment): boolean => {
  for (let node: VisibleNode | null = segment.holder; node; node = node.parent) {
    if (runCount(node) > 1) return false
    if (isAction(node) || tagOf(node) === 'a' || tagOf(node) === 'li') return true
  }
  return false
}

const runCount = (node: VisibleNode): number => runsOf(node).length
