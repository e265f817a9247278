import type { ReactNode } from 'react'
import type { RoomId } from '../../lib/state/panel-room'
import { ROOM_PANEL_ID } from './panel-rooms'
import { RoomBar } from './RoomBar'

interface PanelFrameProps {
  room: RoomId
  onChoose: (room: RoomId) => void
  children: ReactNode
}

/** A room, and below it the bar that chooses one. The room names itself by its heading. */
export function PanelFrame({ room, onChoose, children }: PanelFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <div id={ROOM_PANEL_ID} role="tabpanel" className="grow">
        {children}
      </div>
      <RoomBar room={room} onChoose={onChoose} />
    </div>
  )
}
