import { valueOf } from '../../../../lib/state/room'
import type { ScriptsRoomState } from '../../../../lib/state/scripts/scripts-room'
import { ExportCard } from './ExportCard'
import { ImportCard } from './ImportCard'

/** Scripts in from files and out into files; nothing leaves this computer. */
export default function FilesView({ room, now }: { room: ScriptsRoomState; now: number }) {
  const own = valueOf(room.own) ?? []
  return (
    <>
      <ImportCard own={own} builtIn={room.builtIn} />
      <ExportCard own={own} now={now} />
    </>
  )
}
