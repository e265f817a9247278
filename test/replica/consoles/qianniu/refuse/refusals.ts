import { useSyncExternalStore } from 'react'

/** A refusal that the person confirmed on this page. Nothing is sent anywhere. */
export interface LocalRefusal {
  reason: string
  note: string
  proofs: number
  /** Epoch milliseconds on the page's clock. */
  at: number
}

const refusals = new Map<string, LocalRefusal>()
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Marks a ticket refused, as the console does once its request has gone through. */
export function recordRefusal(disputeId: string, refusal: LocalRefusal): void {
  refusals.set(disputeId, refusal)
  for (const listener of listeners) listener()
}

/** The refusal confirmed on this page for a ticket. */
export function useRefusal(disputeId: string): LocalRefusal | undefined {
  return useSyncExternalStore(listen, () => refusals.get(disputeId))
}
