import { CUE_CLASSES } from './cue-classes'

/** A step in the tree of words: the next letters, and the class of the word that ends here; -1 = none does. */
interface Step {
  next: Map<number, Step>
  cue: number
}

export interface Cue {
  cue: number
  at: number
}

const root: Step = { next: new Map(), cue: -1 }
for (const [cue, [, words]] of CUE_CLASSES.entries()) {
  for (const word of words.split(' ')) {
    let step = root
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at)
      const known = step.next.get(letter)
      const next = known ?? { next: new Map(), cue: -1 }
      if (!known) step.next.set(letter, next)
      step = next
    }
    if (step.cue < 0) step.cue = cue
  }
}

/** The cue words of a stretch, in order; where several begin at one letter, the longest. */
export function cuesIn(text: string, { start, end }: { start: number; end: number }): Cue[] {
  const found: Cue[] = []
  for (let from = start; from < end; from++) {
    let step: Step | undefined = root
    let cue = -1
    for (let at = from; at < end; at++) {
      step = step.next.get(text.charCodeAt(at))
      if (!step) break
      if (step.cue >= 0) cue = step.cue
    }
    if (cue >= 0) found.push({ cue, at: from })
  }
  return found
}
