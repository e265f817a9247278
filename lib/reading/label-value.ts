import { labelIndex } from './label-index'
import { isAction, rawTextOf, textOf } from './node-text'
import type { Run } from './runs'
import type { PlacedLabel, Scope } from './scope'
import { isNode, type Token, type VisibleNode } from './visible-tree'

/** Candidate texts for the value of a label, nearest first; parsers take the first that fits. */
export interface LabelHit {
  label: string
  /** Folded texts. */
  texts: string[]
  /** The first candidate as shown. */
  raw: string
}

/** One star marks a field that must be filled; several are a masked word. */
const PUNCTUATION = /^(?!.*\*\*)[\s:：?？!*·|/,()[\]-]*$/
const MAX_UNITS = 4
const MAX_CLIMB = 4

/** A unit that belongs to the label: `退款金额(元)`. */
const UNIT = /^\s*\((?:单位:?)?[元¥件个]\)/

/** A dash right behind the label: shown as none. */
const NONE_SHOWN = /^(?:\s+|\s*:\s*)-+\s*$/

/** Small links and marks beside a value that are not part of it. */
const BESIDE = /^(复制|查看|查看详情|修改|编辑|展开|收起|详情|更多|去查看)$/

interface Search {
  labels: readonly string[]
  /** Every label of the site; a value ends where the next of them begins. */
  stops: readonly string[]
}

/**
 * All places in a scope where one of the labels stands, with what follows it, in reading order. Only the stops are
 * looked for, so every wanted label must also be among `stops`.
 */
export function findLabels(scope: Scope, search: Search): LabelHit[] {
  const hits: LabelHit[] = []
  let last: Run | null = null
  for (const place of placedIn(scope, search.stops).places) {
    if (place.run === last || !search.labels.includes(place.label)) continue
    const hit = hitAt(place, scope.roots, search)
    if (!hit) continue
    // One run, one value: 原因 in a run that also holds 退款原因 is not read twice.
    last = place.run
    hits.push(hit)
  }
  return hits
}

/** The labels that stand in a scope at all. Most of a site's don't, and need not be looked up. */
export const labelsIn = (scope: Scope, stops: readonly string[]): ReadonlySet<string> =>
  placedIn(scope, stops).labels

function placedIn(scope: Scope, stops: readonly string[]): NonNullable<Scope['placed']> {
  if (scope.placed?.stops === stops) return scope.placed
  const index = labelIndex(stops)
  const places: PlacedLabel[] = []
  for (const run of scope.runs) {
    for (const { label, at } of index.placesIn(run.token.text)) places.push({ label, run, at })
  }
  const labels = new Set<string>()
  for (const { label } of places) labels.add(label)
  return (scope.placed = { stops, places, labels })
}

/** What stands behind a label; `null` when nothing does. */
export function hitAt(
  { label, run, at }: PlacedLabel,
  roots: readonly VisibleNode[],
  { stops }: Pick<Search, 'stops'>,
): LabelHit | null {
  const rest = run.token.text.slice(at + label.length).replace(UNIT, '')
  if (NONE_SHOWN.test(rest)) return { label, texts: ['-'], raw: '-' }
  if (PUNCTUATION.test(rest)) {
    const units = at === 0 ? unitsAfter(run, { roots, stops, climb: MAX_CLIMB }) : []
    const [first] = units
    return first ? { label, texts: joined(units), raw: first.raw } : null
  }
  if (!/^[\s:：¥\d]/.test(rest)) return null
  const value = cutAtLabel(rest.replace(/^[\s:：]+/, ''), stops)
  const tail = unitsAfter(run, { roots, stops, climb: 0 })
  return {
    label,
    texts: [value, ...joined(tail).map((more) => `${value} ${more}`)],
    raw: rawRest(run.token, value),
  }
}

function cutAtLabel(text: string, stops: readonly string[]): string {
  const places = labelIndex(stops).placesIn(text)
  const ends = places.filter(({ label, at }) => at > 0 && /^\s*[:\s¥\d]/.test(text.slice(at + label.length)))
  const end = ends.reduce((first, { at }) => Math.min(first, at), text.length)
  return text.slice(0, end).replace(/[\s,;|、(]+$/, '')
}

/** The value as shown: same length of tail when folding kept it, else the folded text. */
function rawRest(token: Token, value: string): string {
  const at = token.text.lastIndexOf(value)
  if (token.raw.length === token.text.length && at >= 0) return token.raw.slice(at, at + value.length)
  const tail = token.raw
    .split(/[:：\s]/)
    .slice(1)
    .join(' ')
    .trim()
  return tail.normalize('NFKC') === value ? tail : value
}

interface Unit {
  text: string
  raw: string
}

/** The units' texts: the first, the first two …, for values that a page shows in pieces. */
const joined = (units: readonly Unit[]): string[] =>
  units.map((_, last) =>
    units
      .slice(0, last + 1)
      .map((unit) => unit.text)
      .join(' '),
  )

interface Reach {
  roots: readonly VisibleNode[]
  stops: readonly string[]
  /** How many levels up the value may stand. */
  climb: number
}

/** What stands after a label: its following siblings, climbing while an ancestor shows nothing more. */
function unitsAfter(run: Run, { roots, stops, climb }: Reach): Unit[] {
  let holder = run.holder
  let at = run.at
  for (let level = 0; ; level++) {
    const units = siblingUnits(holder, at, stops)
    if (units === 'label') return []
    if (units.length || roots.includes(holder) || level >= climb || !holder.parent) return units
    at = holder.parent.kids.indexOf(holder)
    holder = holder.parent
  }
}

function siblingUnits(holder: VisibleNode, at: number, stops: readonly string[]): Unit[] | 'label' {
  const units: Unit[] = []
  for (const kid of holder.kids.slice(at + 1)) {
    if (units.length === MAX_UNITS) break
    const unit = unitOf(kid)
    if (!unit || PUNCTUATION.test(unit.text) || BESIDE.test(unit.text)) {
      if (unit && /^-+$/.test(unit.text.trim())) return [...units, unit]
      continue
    }
    if (startsWithLabel(unit.text, stops)) return units.length ? units : 'label'
    units.push(unit)
  }
  return units
}

function unitOf(kid: VisibleNode | Token): Unit | null {
  if (!isNode(kid)) return kid
  if (isAction(kid)) return null
  const text = textOf(kid).replace(/^[:\s]+/, '')
  return text ? { text, raw: rawTextOf(kid).replace(/^[:：\s]+/, '') } : null
}

const startsWithLabel = (text: string, stops: readonly string[]): boolean =>
  labelIndex(stops)
    .startingAt(text, 0)
    .some((label) => /^($|\s*[:¥\d]|\s)/.test(text.slice(label.length)))
