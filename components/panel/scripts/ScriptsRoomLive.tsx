import type { Room } from '../../../lib/state/room'
import { scriptActions } from '../../../lib/state/scripts/script-actions'
import { useScriptsRoom } from '../../../lib/state/scripts/use-scripts-room'
import { ScriptActionsContext } from './script-actions'
import { ScriptsRoom } from './ScriptsRoom'
import type { SubscribeToSearch } from './use-search-focus'

interface ScriptsRoomLiveProps {
  current: Room
  now: number
  /** Tells when the person asks for the search from elsewhere; absent = only `/` does. */
  onSearch?: SubscribeToSearch
}

/** 话术 as the store has it. A chunk of its own, loaded when the room is first opened. */
export default function ScriptsRoomLive({ current, now, onSearch }: ScriptsRoomLiveProps) {
  return (
    <ScriptActionsContext value={scriptActions}>
      <ScriptsRoom room={useScriptsRoom(current, now)} now={now} onSearch={onSearch} />
    </ScriptActionsContext>
  )
}
