import { oncePer } from '../domain/once-per'
/** Finds which of a site's labels stand where in a text, without trying each of them. */
export interface LabelIndex {
  /** Labels that begin at a place in a text, longest first. */
  startingAt(text: string, at: number): readonly string[]
  /** Where labels stand in a text: at its start or after a separator, never inside a longer word. */
  placesIn(text: string): readonly LabelPlace[]
}

const NONE: readonly string[] = []
const NOWHERE: readonly LabelPlace[] = []

/** The index of a list of labels; made once per list. */
export const labelIndex: (labels: readonly string[]) => LabelIndex = oncePer(makeIndex)

/** The first two letters as one number; others may share it, so it only tells what to try. */
const headAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff)

function makeIndex(labels: readonly string[]): LabelIndex {
  const all = new Set(labels)
  const byHead = new Map<number, string[]>()
  for (const label of [...all].toSorted((a, b) => b.length - a.length)) {
    const head = headAt(label, 0)
    byHead.set(head, [...(byHead.get(head) ?? []), label])
  }
  const startingAt = (text: string, at: number): readonly string[] => {
    const candidates = byHead.get(headAt(text, at))
    return candidates?.filter((label) => text.startsWith(label, at)) ?? NONE
  }
  return { startingAt, placesIn: (text) => labelPlaces(text, startingAt) }
}

const SEPARATOR = /[\s,;|·、()[\]*:]/
const SEPARATORS = new Set([...'\t\n\v\f\r \u00a0\u3000,;|·、()[]*:'].map((mark) => mark.charCodeAt(0)))

export interface LabelPlace {
  label: string
  at: number
}

function labelPlaces(text: string, startingAt: LabelIndex['startingAt']): readonly LabelPlace[] {
  let places: LabelPlace[] | null = null
  const first = startingAt(text, 0)
  if (first !== NONE) for (const label of first) (places ??= []).push({ label, at: 0 })
  if (!SEPARATOR.test(text)) return places ?? NOWHERE
  for (let at = 1; at < text.length; at++) {
    if (!SEPARATORS.has(text.charCodeAt(at - 1))) continue
    for (const label of startingAt(text, at)) (places ??= []).push({ label, at })
  }
  return places ?? NOWHERE
}
