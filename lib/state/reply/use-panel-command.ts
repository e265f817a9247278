import { useEffect } from 'react'
import { create } from 'zustand'
import type { PanelCommand } from '../../schema/panel-call'

/** Tells of such keys from now on, and gives the way to stop. */
export type SubscribeCommands = (listen: (command: PanelCommand) => void) => () => void

/**
 * Follows the keys of ours as long as the panel stands: `search` is handed on, `insert-first` reaches the reply card if
 * one is shown. Only one subscription at a time: the messenger keeps a single listener.
 */
export function usePanelCommand(subscribe: SubscribeCommands, onSearch: () => void): void {
  useEffect(
    () => subscribe((command) => (command === 'search' ? onSearch() : askInsertFirst())),
    [subscribe, onSearch],
  )
}

const useAsked = create<{ times: number }>()(() => ({ times: 0 }))

function askInsertFirst(): void {
  useAsked.setState(({ times }) => ({ times: times + 1 }))
}

/** Calls back when the first reply is asked for; what was asked before the card stood there is not made up for. */
export function useInsertFirst(insertFirst: () => void): void {
  useEffect(() => useAsked.subscribe(insertFirst), [insertFirst])
}
