import { useMemo } from 'react'
import { valueOf } from '../../../../lib/state/room'
import type { ScriptsRoomState } from '../../../../lib/state/scripts/scripts-room'
import { isRetired, type ShelfScript } from '../../../../lib/state/scripts/shelf'
import { Duplicates } from './Duplicates'
import { TrialCard } from './TrialCard'
import { Unused } from './Unused'
import { WhatWorks } from './WhatWorks'

interface TidyViewProps {
  room: ScriptsRoomState
  shelf: readonly ShelfScript[]
  now: number
}

/** Keeps the library small and good: what is there twice, what nobody uses, what works, and which of two is better. */
export default function TidyView({ room, shelf, now }: TidyViewProps) {
  const live = useMemo(() => shelf.filter((row) => !isRetired(row)), [shelf])
  const record = valueOf(room.record)
  return (
    <>
      <Duplicates shelf={live} />
      {record && <Unused own={valueOf(room.own) ?? []} record={record} now={now} />}
      {record && <WhatWorks shelf={shelf} record={record} />}
      {room.trial !== undefined && <TrialCard room={room} shelf={shelf} trial={room.trial} now={now} />}
    </>
  )
}
