import { isAction, rawTextOf, textOf } from './node-text'
import type { Run } from './runs'
import type { Scope } from './scope'
import { isNode, type Token, type VisibleNode } from './visible-tree'

/** Candidate texts for the value of a label, nearest first; parsers take the first that fits. */
export interface LabelHit {
  label: string
  /** Folded texts. */
  texts: string[]
  /** The first candidate as shown. */
  raw: string
}

const PUNCTUATION = /^[\s:：?？!*·|/,()[\]-]*$/
const MAX_UNITS = 4
const MAX_CLIMB = 4

/** Small links and marks beside a value that are not part of it. */
const BESIDE = /^(复制|查看|查看详情|修改|编辑|展开|收起|详情|更多|去查看)$/

interface Search {
  labels: readonly string[]
  /** Every label of the site; a value ends where the next of them begins. */
  stops: readonly string[]
}

/** All places in a scope where one of the labels stands, with what follows it, in reading order. */
export function findLabels(scope: Scope, search: Search): LabelHit[] {
  return scope.runs.flatMap((run) => hitsIn(run, scope.roots, search))
}

function hitsIn(run: Run, roots: readonly VisibleNode[], search: Search): LabelHit[] {
  const text = run.token.text
  for (const label of search.labels) {
    const at = labelAt(text, label)
    if (at === null) continue
    const rest = text.slice(at + label.length)
    if (PUNCTUATION.test(rest)) {
      const units = at === 0 ? unitsAfter(run, roots, search.stops) : []
      if (units.length) return [hitOf(label, units)]
      continue
    }
    if (/^[\s:：]/.test(rest) || /^[¥\d]/.test(rest)) {
      const value = cutAtLabel(rest.replace(/^[\s:：]+/, ''), search.stops)
      const tail = unitsAfter(run, roots, search.stops, 0)
      return [
        {
          label,
          texts: [value, ...tail.map((_, n) => `${value} ${join(tail.slice(0, n + 1))}`)],
          raw: rawRest(run.token, value),
        },
      ]
    }
  }
  return []
}

/** Where a label stands in a run: at its start or after a separator, never inside a longer word. */
function labelAt(text: string, label: string): number | null {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const before = at === 0 ? '' : text[at - 1]!
    if (before === '' || /[\s,;|·、()[\]*:]/.test(before)) return at
  }
  return null
}

function cutAtLabel(text: string, stops: readonly string[]): string {
  let end = text.length
  for (const stop of stops) {
    const at = labelAt(text, stop)
    if (at !== null && at > 0 && /^\s*[:\s¥\d]/.test(text.slice(at + stop.length)) && at < end) end = at
  }
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

const join = (units: readonly Unit[]): string => units.map((unit) => unit.text).join(' ')

const hitOf = (label: string, units: readonly Unit[]): LabelHit => ({
  label,
  texts: units.map((_, n) => join(units.slice(0, n + 1))),
  raw: units[0]!.raw,
})

/** What stands after a label: its following siblings, climbing while an ancestor shows nothing more. */
function unitsAfter(
  run: Run,
  roots: readonly VisibleNode[],
  stops: readonly string[],
  climb = MAX_CLIMB,
): Unit[] {
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
  for (let next = at + 1; next < holder.kids.length && units.length < MAX_UNITS; next++) {
    const kid = holder.kids[next]!
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

function startsWithLabel(text: string, stops: readonly string[]): boolean {
  return stops.some((stop) => text.startsWith(stop) && /^($|\s*[:¥\d]|\s)/.test(text.slice(stop.length)))
}
