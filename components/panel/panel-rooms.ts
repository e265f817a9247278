import { ROOM_IDS, type RoomId } from '../../lib/state/panel-room'

/** Where the arrow keys lead in the bar, round its ends; `null` = the key moves nothing. */
export function roomAfterKey(from: RoomId, key: string): RoomId | null {
  const last = ROOM_IDS.length - 1
  const at = ROOM_IDS.indexOf(from)
  const to = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[key]
  return to === undefined ? null : (ROOM_IDS[to] ?? null)
}

export const tabIdOf = (room: RoomId) => `tab-${room}`
export const ROOM_PANEL_ID = 'room'
