import { useEffect, useRef, useState } from 'react'
import { epochOf } from '../../domain/time'
import { RING_SHARE } from '../../reply/promises/promise-state'
import { beep } from '../../platform/beep'
import type { NextRow } from '../../reply/who-next/who-next'
import { valueOf } from '../room'
import type { TodoRoomState } from './todo-room'

/** Questions of the complaint tier that wait, by their message, and when each of them sounds. */
export function complaintsToSound(rows: readonly NextRow[]): { askId: string; soundsAt: number }[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'chat' || row.chat.clock?.tier.id !== 'complaint') return []
    const { askId, clock } = row.chat
    if (askId === null || clock.askedAt === null) return []
    return [{ askId, soundsAt: epochOf(clock.askedAt) + clock.tier.limitSeconds * RING_SHARE * 1000 }]
  })
}

/** Sounds once a question, at four fifths of its limit; those that were late before the panel opened stay silent. */
export function useComplaintSound({ rows }: TodoRoomState): void {
  const heard = useRef(new Set<string>())
  const [openedAt] = useState(Date.now)
  const waiting = valueOf(rows)
  useEffect(() => {
    const timers = complaintsToSound(waiting ?? []).map(({ askId, soundsAt }) => {
      if (heard.current.has(askId) || soundsAt < openedAt) return undefined
      return setTimeout(
        () => {
          heard.current.add(askId)
          void beep()
        },
        Math.max(0, soundsAt - Date.now()),
      )
    })
    return () => timers.forEach(clearTimeout)
  }, [waiting, openedAt])
}
