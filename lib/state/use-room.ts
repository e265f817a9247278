import { useLayoutEffect } from 'react'
import { focusOf } from './choose-card'
import { lookAt } from './panel-store'
import { mapLoaded, valueOf, type Room } from './room'
import { useOutlook, useOutlookQuestion } from './shop/use-outlook'
import { useShopRecords } from './shop/use-shop-records'
import { useConversation, useQueue, useTicket } from './use-records'
import { useTabState } from './use-tab-state'

/** Everything that the room 当前 shows, followed live. */
export function useRoom(now: number): Room {
  const tab = useTabState()
  const view = tab.status === 'view' ? tab.view : null
  const focus = focusOf(tab)
  // Before the paint: nothing typed for one buyer may show beside the next, not for a frame.
  useLayoutEffect(() => lookAt(focus), [focus])
  const records = useShopRecords(view, { chosen: null, now })
  return {
    tab,
    ticket: useTicket(view),
    conversation: useConversation(view),
    score: mapLoaded(records, ({ sheets }) => sheets.at(-1) ?? null),
    history: valueOf(records)?.sheets.slice(0, -1) ?? [],
    outlook: useOutlook(records, useOutlookQuestion(records, now)),
    queue: useQueue(view, now),
  }
}
