import { useMemo, useState } from 'react'
import { formatCount } from '../../../lib/i18n/format'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { blankDraft } from '../../../lib/state/scripts/script-draft'
import { useScriptsDesk, write } from '../../../lib/state/scripts/scripts-desk'
import type { ScriptsRoomState } from '../../../lib/state/scripts/scripts-room'
import { isRetired, shownOf, type ShelfScript } from '../../../lib/state/scripts/shelf'
import { useScriptSearch } from '../../../lib/state/scripts/use-script-search'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { DraftWaiting } from './DraftWaiting'
import { Filters } from './Filters'
import { ScriptRow } from './ScriptRow'
import { SearchBox } from './SearchBox'
import type { SubscribeToSearch } from './use-search-focus'

const PAGE = 30

interface FinderProps {
  room: ScriptsRoomState
  shelf: readonly ShelfScript[]
  now: number
  onSearch?: SubscribeToSearch | undefined
}

/** Finds a script: what is typed, what it is narrowed to, and the list, 30 at a time. */
export function Finder({ room, shelf, now, onSearch }: FinderProps) {
  const t = useText(scriptsWords)
  const query = useScriptsDesk((desk) => desk.query)
  const filters = useScriptsDesk((desk) => desk.filters)
  const findable = useMemo(() => shelf.map(findableOf), [shelf])
  // Letters that an input method is still turning into characters are no question yet.
  const [held, setHeld] = useState<string | null>(null)
  const asked = held ?? query
  const { ids, preparing } = useScriptSearch(findable, asked)
  const rows = useMemo(() => shownOf(shelf, ids, filters), [shelf, ids, filters])
  return (
    <>
      <DraftWaiting />
      <div className="grid gap-1.5">
        <SearchBox query={query} onSearch={onSearch} onCompose={(on) => setHeld(on ? query : null)} />
        <Filters />
        <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-2">
          <p aria-live="polite" className="text-sm text-ink2">
            {preparing ? t('search.preparing') : t('search.count', { n: rows.length })}
          </p>
          <Button onClick={() => write(blankDraft())}>＋ {t('write')}</Button>
        </div>
      </div>
      {rows.length === 0 && !preparing ? (
        <Nothing query={query.trim()} owner={filters.owner} />
      ) : (
        // Another question starts from the top.
        <Rows key={JSON.stringify([asked, filters])} rows={rows} room={room} now={now} />
      )}
    </>
  )
}

/** A script is found by its drawer too. */
function findableOf({ script, own }: ShelfScript) {
  const { id, aim, triggers, text } = script
  return { id, aim: own?.category ? `${own.category} ${aim}` : aim, triggers, text }
}

function Nothing({ query, owner }: { query: string; owner: string | null }) {
  const t = useText(scriptsWords)
  if (query !== '')
    return (
      <Notice
        title={t('search.none')}
        action={<Button onClick={() => write(blankDraft({ triggers: [query] }))}>{t('search.write')}</Button>}
      >
        {t('search.noneBody')}
      </Notice>
    )
  const own = owner === 'shop' || owner === 'private'
  return (
    <Notice title={t('search.none')}>
      {own ? t('search.noneOwn') : owner === 'retired' ? t('search.noneRetired') : t('search.noneBody')}
    </Notice>
  )
}

function Rows({ rows, room, now }: { rows: readonly ShelfScript[]; room: ScriptsRoomState; now: number }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const [shown, setShown] = useState(PAGE)
  const rest = rows.length - shown
  return (
    <>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
        {rows.slice(0, shown).map((row) => (
          <ScriptRow key={row.script.id} row={row} room={room} now={now} faded={isRetired(row)} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {t('search.more', { n: formatCount(Math.min(PAGE, rest), locale) })}
        </Button>
      )}
    </>
  )
}
