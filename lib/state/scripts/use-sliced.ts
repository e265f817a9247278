import { useEffect, useState } from 'react'
import type { Steps } from '../../domain/steps'
import { inSlices } from './in-slices'

/** Work in slices: on its way, done, or not to be had. `total` `null` = not known yet. */
export type Sliced<T> =
  | { status: 'working'; done: number; total: number | null }
  | { status: 'ready'; value: T }
  | { status: 'failed' }

/** The steps to take and how many there are. */
export interface SlicedWork<T> {
  steps: Steps<T>
  total: number
}

const BEGUN: Sliced<never> = { status: 'working', done: 0, total: null }

/**
 * Does work in slices as long as whoever asks is shown, and anew for each new `plan`; leaving ends it. `null` = not yet.
 */
export function useSliced<T>(plan: (() => SlicedWork<T> | Promise<SlicedWork<T>>) | null): Sliced<T> {
  const [answer, setAnswer] = useState<{ plan: unknown; state: Sliced<T> }>({ plan: null, state: BEGUN })
  useEffect(() => {
    if (plan === null) return undefined
    const leave = new AbortController()
    const tell = (state: Sliced<T>) => leave.signal.aborted || setAnswer({ plan, state })
    const work = async () => {
      const { steps, total } = await plan()
      const onProgress = (done: number) => tell({ status: 'working', done, total })
      tell({ status: 'ready', value: await inSlices(steps, { signal: leave.signal, onProgress }) })
    }
    work().catch(() => tell({ status: 'failed' }))
    return () => leave.abort()
  }, [plan])
  return answer.plan === plan ? answer.state : BEGUN
}
