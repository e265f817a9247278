import type { KeyboardEvent } from 'react'
import { stripWords } from '../../lib/i18n/strip-words'
import { useText } from '../../lib/i18n/use-text'
import { ROOM_IDS, type RoomId } from '../../lib/state/panel-room'
import { ROOM_PANEL_ID, roomAfterKey, tabIdOf } from './panel-rooms'

export type RoomCounts = Partial<Record<RoomId, number>>

interface RoomBarProps {
  room: RoomId
  counts?: RoomCounts
  onChoose: (room: RoomId) => void
}

/** The bar at the bottom that chooses a room: one stop of the Tab key, arrows inside it. */
export function RoomBar({ room, counts = {}, onChoose }: RoomBarProps) {
  const t = useText(stripWords)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : roomAfterKey(room, event.key)
    if (next === null) return
    event.preventDefault()
    onChoose(next)
    document.getElementById(tabIdOf(next))?.focus()
  }
  return (
    <nav aria-label={t('bar.label')} className="sticky bottom-0 z-10 border-t border-line bg-paper">
      <div role="tablist" aria-label={t('bar.label')} className="flex">
        {ROOM_IDS.map((id) => (
          <button
            key={id}
            id={tabIdOf(id)}
            type="button"
            role="tab"
            aria-selected={id === room}
            aria-controls={id === room ? ROOM_PANEL_ID : undefined}
            tabIndex={id === room ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
            className={`min-h-9 min-w-0 flex-1 border-t-2 px-1 py-1.5 text-center text-sm focus-visible:-outline-offset-2 ${
              id === room ? 'border-brand font-semibold text-brand' : 'border-transparent text-ink2'
            }`}
          >
            <RoomName id={id} count={counts[id] ?? 0} />
          </button>
        ))}
      </div>
    </nav>
  )
}

const MOST = 99

/** The room's name and, where something waits, how much: as a mark for the eye and in words for a screen reader. */
function RoomName({ id, count }: { id: RoomId; count: number }) {
  const t = useText(stripWords)
  const name = t(`room.${id}`)
  if (count === 0) return name
  const shown = count > MOST ? `${MOST}+` : count
  return (
    <>
      <span aria-hidden>
        {name}
        <span className="ml-1 rounded-full bg-bad px-1.5 text-xs font-normal text-paper">{shown}</span>
      </span>
      <span className="sr-only">{t('bar.count', { name, n: shown })}</span>
    </>
  )
}
