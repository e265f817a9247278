import { useSyncExternalStore } from 'react'
import { boot } from '../boot'

/** A bar that refuses several tickets at once: inferred as a whole, asked for with `overrides.extra.batchRefuse`. */
export const hasBatchBar = boot.traits.extra['batchRefuse'] === true

let ticked: readonly string[] = []
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The tickets whose rows are ticked. */
export function useTicks(): readonly string[] {
  return useSyncExternalStore(listen, () => ticked)
}

export function tick(disputeId: string, on: boolean): void {
  ticked = on ? [...ticked, disputeId] : ticked.filter((other) => other !== disputeId)
  for (const listener of listeners) listener()
}
