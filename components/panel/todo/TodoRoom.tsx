import { useState } from 'react'
import { todoWords } from '../../../lib/i18n/todo-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import type { NextRow } from '../../../lib/reply/who-next/who-next'
import type { TodoRoomState } from '../../../lib/state/todo/todo-room'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { BackgroundNotice, StoreNotice } from '../current/RoomNotices'
import { TodoRow } from './TodoRow'

/** Rows that are drawn at first: nobody works through more at a glance, and an old PC draws them fast. */
const FIRST = 20

interface TodoRoomProps {
  room: TodoRoomState
  now: number
  /** Countdowns stand still at this time; absent = they run. */
  frozenAt?: number
}

/** 待办: whom to answer next, the dearest minute first. */
export function TodoRoom({ room, now, frozenAt }: TodoRoomProps) {
  const t = useText(todoWords)
  const p = useText(panelWords)
  const { rows } = room
  return (
    <>
      <header className="flex flex-wrap items-baseline gap-x-2 border-b border-line bg-paper px-3 py-1.5">
        <h1 className="font-semibold">{t('title')}</h1>
        {rows.status === 'ready' && rows.value.length > 0 && (
          <span className="text-xs text-ink2">
            {t('count', { n: rows.value.length })} · {t('order')}
          </span>
        )}
      </header>
      <main className="grid grid-cols-[minmax(0,1fr)] gap-2.5 p-3">
        <BackgroundNotice />
        <StoreNotice asked={[rows]} />
        {rows.status === 'loading' && <Skeleton lines={5} label={p('loading')} />}
        {rows.status === 'ready' && rows.value.length === 0 && (
          <Notice title={t('empty.title')}>{t('empty.body')}</Notice>
        )}
        {rows.status === 'ready' && rows.value.length > 0 && (
          <Rows rows={rows.value} room={room} now={now} frozenAt={frozenAt} />
        )}
      </main>
    </>
  )
}

interface RowsProps {
  rows: readonly NextRow[]
  room: TodoRoomState
  now: number
  frozenAt: number | undefined
}

function Rows({ rows, room, now, frozenAt }: RowsProps) {
  const t = useText(todoWords)
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <>
      <ul aria-label={t('title')} className="rounded-lg border border-line bg-paper px-3">
        {shown.map((row) => (
          <TodoRow
            key={row.key}
            row={row}
            terms={room.terms}
            open={row.key === room.opened}
            now={now}
            frozenAt={frozenAt}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('more', { n: rows.length - shown.length })}
        </Button>
      )}
      <p className="px-1 text-xs text-ink3">{t('basis')}</p>
      <p className="px-1 text-xs text-ink3">{t('orderHow')}</p>
    </>
  )
}
