import { useLayoutEffect } from 'react'
import { focusOf } from './choose-card'
import { lookAt } from './panel-store'
import type { Room } from './room'
import { useConversation, useQueue, useScore, useTicket } from './use-records'
import { useTabState } from './use-tab-state'

/** Everything that the room 当前 shows, followed live. */
export function useRoom(now: number): Room {
  const tab = useTabState()
  const view = tab.status === 'view' ? tab.view : null
  const focus = focusOf(tab)
  // Before the paint: nothing typed for one buyer may show beside the next, not for a frame.
  useLayoutEffect(() => lookAt(focus), [focus])
  return {
    tab,
    ticket: useTicket(view),
    conversation: useConversation(view),
    score: useScore(view),
    queue: useQueue(view, now),
  }
}
