import { lazy, Suspense, useMemo } from 'react'
import { panelWords } from '../../../lib/i18n/panel-words'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import { valueOf } from '../../../lib/state/room'
import { DESK_VIEWS, showView, useScriptsDesk, type DeskView } from '../../../lib/state/scripts/scripts-desk'
import type { ScriptsRoomState } from '../../../lib/state/scripts/scripts-room'
import { shelfOf, type ShelfScript } from '../../../lib/state/scripts/shelf'
import { Skeleton } from '../../ui/Skeleton'
import { BackgroundNotice, StoreNotice } from '../current/RoomNotices'
import { Finder } from './Finder'
import type { SubscribeToSearch } from './use-search-focus'

/** Loaded when first opened: most of the time a script is only looked for. */
const ScriptForm = lazy(() => import('./form/ScriptForm'))
const TidyView = lazy(() => import('./tidy/TidyView'))
const UncoveredView = lazy(() => import('./UncoveredView'))
const FilesView = lazy(() => import('./files/FilesView'))

interface ScriptsRoomProps {
  room: ScriptsRoomState
  now: number
  onSearch?: SubscribeToSearch | undefined
}

/** What is known of no use yet. */
const NO_RECORD = {}

/** 话术: the library, one's own scripts, what works and what is missing. */
export function ScriptsRoom({ room, now, onSearch }: ScriptsRoomProps) {
  const t = useText(scriptsWords)
  const p = useText(panelWords)
  const writing = useScriptsDesk((desk) => desk.writing)
  const { own, builtIn, record } = room
  const mine = valueOf(own)
  const counts = valueOf(record) ?? NO_RECORD
  const shelf = useMemo(() => shelfOf(mine ?? [], builtIn, counts), [mine, builtIn, counts])
  const loading = <Skeleton lines={4} label={p('loading')} />
  return (
    <>
      <header className="border-b border-line bg-paper px-3 py-1.5">
        <h1 className="sr-only">{t('title')}</h1>
        <Views />
      </header>
      <main className="grid grid-cols-[minmax(0,1fr)] gap-2.5 p-3">
        <BackgroundNotice />
        <StoreNotice asked={[own, record]} />
        {own.status === 'loading' ? (
          loading
        ) : (
          <Suspense fallback={loading}>
            {writing ? (
              <ScriptForm own={mine ?? []} shops={room.shops} />
            ) : (
              <View room={room} shelf={shelf} now={now} onSearch={onSearch} />
            )}
          </Suspense>
        )}
      </main>
    </>
  )
}

function View(props: ScriptsRoomProps & { shelf: readonly ShelfScript[] }) {
  const { room, shelf, now, onSearch } = props
  const view = useScriptsDesk((desk) => desk.view)
  if (view === 'tidy') return <TidyView room={room} shelf={shelf} now={now} />
  if (view === 'uncovered') return <UncoveredView room={room} shelf={shelf} />
  if (view === 'files') return <FilesView room={room} now={now} />
  return <Finder room={room} shelf={shelf} now={now} onSearch={onSearch} />
}

/** The parts of the room; the form belongs to the first. */
function Views() {
  const t = useText(scriptsWords)
  const view = useScriptsDesk((desk) => desk.view)
  const writing = useScriptsDesk((desk) => desk.writing)
  const current: DeskView | null = writing ? null : view
  return (
    <nav aria-label={t('views')}>
      <ul className="flex flex-wrap gap-x-1 gap-y-0.5">
        {DESK_VIEWS.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => showView(id)}
              className={`min-h-7 rounded-sm px-2 text-sm ${
                id === current ? 'bg-brand-wash font-semibold text-brand' : 'text-ink2 hover:text-ink'
              }`}
            >
              {t(`view.${id}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
