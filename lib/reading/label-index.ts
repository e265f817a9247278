import { perText } from './per-text'

/** Finds which of a site's labels stand where in a text, without trying each of them. */
export interface LabelIndex {
  has(label: string): boolean
  /** Labels that begin at a place in a text, longest first. */
  startingAt(text: string, at: number): readonly string[]
  /** Where labels stand in a text: at its start or after a separator, never inside a longer word. */
  placesIn(text: string): readonly LabelPlace[]
}

const NONE: readonly string[] = []
const NOWHERE: readonly LabelPlace[] = []
const HEAD = 2

const indexes = new WeakMap<readonly string[], LabelIndex>()

/** The index of a list of labels; made once per list. */
export function labelIndex(labels: readonly string[]): LabelIndex {
  const known = indexes.get(labels)
  if (known) return known
  const made = makeIndex(labels)
  indexes.set(labels, made)
  return made
}

function makeIndex(labels: readonly string[]): LabelIndex {
  const all = new Set(labels)
  const byHead = new Map<string, string[]>()
  for (const label of [...all].toSorted((a, b) => b.length - a.length)) {
    const head = label.slice(0, HEAD)
    byHead.set(head, [...(byHead.get(head) ?? []), label])
  }
  const startingAt = (text: string, at: number): readonly string[] => {
    const candidates = byHead.get(text.slice(at, at + HEAD))
    return candidates?.filter((label) => text.startsWith(label, at)) ?? NONE
  }
  return {
    has: (label) => all.has(label),
    startingAt,
    placesIn: perText((text) => labelPlaces(text, startingAt)),
  }
}

const SEPARATOR = /[\s,;|·、()[\]*:]/g

export interface LabelPlace {
  label: string
  at: number
}

function labelPlaces(text: string, startingAt: LabelIndex['startingAt']): readonly LabelPlace[] {
  const places = startingAt(text, 0).map((label) => ({ label, at: 0 }))
  for (const { index: before } of text.matchAll(SEPARATOR)) {
    for (const label of startingAt(text, before + 1)) places.push({ label, at: before + 1 })
  }
  return places.length > 0 ? places : NOWHERE
}
