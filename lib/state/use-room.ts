import { useEffect } from 'react'
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
  useEffect(() => lookAt(focus), [focus])
  return {
    tab,
    ticket: useTicket(view),
    conversation: useConversation(view),
    score: useScore(view),
    queue: useQueue(view, now),
  }
}
