import type { ReactNode } from 'react'
import type { RoomId } from '../../lib/state/panel-room'
import { ROOM_PANEL_ID } from './panel-rooms'
import { RoomBar, type RoomCounts } from './RoomBar'

interface PanelFrameProps {
  room: RoomId
  /** How many wait in a room; absent or 0 = no number. */
  counts?: RoomCounts
  onChoose: (room: RoomId) => void
  children: ReactNode
}

/** A room, and below it the bar that chooses one. The room names itself by its heading. */
export function PanelFrame({ room, counts = {}, onChoose, children }: PanelFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <div id={ROOM_PANEL_ID} role="tabpanel" className="grow">
        {children}
      </div>
      <RoomBar room={room} counts={counts} onChoose={onChoose} />
    </div>
  )
}
