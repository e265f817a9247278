import type { Steps } from '../../domain/steps'

/** Milliseconds of work between two rests: half a frame. */
const SLICE_MS = 8

export interface SliceTerms {
  /** Ends the work early: `inSlices` then rejects. */
  signal: AbortSignal
  /** Told at each rest how many things are done. */
  onProgress?: (done: number) => void
}

/** Runs work so that the page goes on drawing and answering in between. Errors: the signal's reason once aborted. */
export async function inSlices<T>(steps: Steps<T>, { signal, onProgress }: SliceTerms): Promise<T> {
  for (;;) {
    signal.throwIfAborted()
    const until = performance.now() + SLICE_MS
    let step = steps.next()
    while (!step.done && performance.now() < until) step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    await rest()
  }
}

const rest = () => new Promise((go) => setTimeout(go, 0))
