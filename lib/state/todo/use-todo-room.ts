import { useMemo } from 'react'
import { timeOf } from '../../domain/time'
import { todoRows } from '../../reply/who-next/todo-rows'
import { todoRecords } from '../../storage/queries/todo-records'
import { usePanelRoom } from '../panel-room'
import { mapLoaded } from '../room'
import { useLive } from '../use-live'
import type { TodoRoomState } from './todo-room'
import { useReplyTerms, useStandingPromises, USUAL_TERMS } from './use-reply-settings'

const QUARTER_MS = 15 * 60_000

/** 待办 over all shops, followed live: put in order anew when a record changes, and every ten seconds. */
export function useTodoRoom(now: number): TodoRoomState {
  const [terms = USUAL_TERMS] = useReplyTerms()
  const [standing = []] = useStandingPromises()
  const opened = usePanelRoom(({ todoOpened }) => todoOpened)
  // Which chats are recent hardly changes within a quarter of an hour; new ones come by the live query.
  const key = JSON.stringify(['todo', Math.floor(now / QUARTER_MS), standing])
  const records = useLive(key, async (db) => {
    const at = Date.now()
    return { at, records: await todoRecords(db, { now: timeOf(at), standing }) }
  })
  return useMemo(() => {
    // What was just said is later than the last tick.
    const at = timeOf(records.status === 'ready' ? Math.max(now, records.value.at) : now)
    const rows = mapLoaded(records, ({ records: kept }) => todoRows(kept, { now: at, terms }).rows)
    return { rows, terms, at, opened }
  }, [records, now, terms, opened])
}
