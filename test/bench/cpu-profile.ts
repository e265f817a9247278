import type { CDPSession } from '@playwright/test'

interface ProfileNode {
  id: number
  callFrame: { functionName: string; url: string }
  children?: number[]
}

interface Profile {
  nodes: ProfileNode[]
  /** Microseconds on the browser's own clock. */
  startTime: number
  samples?: number[]
  timeDeltas?: number[]
}

/** A stretch of time in which one function stood on top, on the page's `performance.now()` clock. */
export interface Slice {
  at: number
  ms: number
  /** Some function of the extension is on the stack: what it calls and the layout it forces is its own doing. */
  ours: boolean
  idle: boolean
}

const SAMPLING_US = 100

/** Profiles `work` and cuts the time into slices. */
export async function profiled<T>(
  session: CDPSession,
  work: () => Promise<T>,
): Promise<{ value: T; slices: Slice[] }> {
  await session.send('Performance.enable')
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US })
  await session.send('Profiler.start')
  const value = await work()
  const { profile } = await session.send('Profiler.stop')
  const { metrics } = await session.send('Performance.getMetrics')
  const origin = (metrics.find(({ name }) => name === 'NavigationStart')?.value ?? Number.NaN) * 1e6
  return { value, slices: slicesOf(profile, origin) }
}

function slicesOf({ nodes, samples = [], timeDeltas = [], startTime }: Profile, origin: number): Slice[] {
  const ours = nodesOfOurs(nodes)
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  )
  let at = startTime
  return samples.map((id, i) => {
    at += timeDeltas[i] ?? 0
    // A sample stands until the next one.
    const ms = (timeDeltas[i + 1] ?? 0) / 1000
    return { at: (at - origin) / 1000, ms, ours: ours.has(id), idle: idle.has(id) }
  })
}

function nodesOfOurs(nodes: ProfileNode[]): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ours = new Set<number>()
  const add = (node: ProfileNode) => {
    ours.add(node.id)
    for (const child of node.children ?? []) {
      const found = byId.get(child)
      if (found) add(found)
    }
  }
  for (const node of nodes) if (node.callFrame.url.startsWith('chrome-extension://')) add(node)
  return ours
}
