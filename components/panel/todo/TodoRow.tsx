import { useId } from 'react'
import { isStale, AGED } from '../current/RoomNotices'
import type { NextRow } from '../../../lib/reply/who-next/who-next'
import type { ReplyTerms } from '../../../lib/schema/reply-terms'
import { toggleTodo } from '../../../lib/state/panel-room'
import { domainWords } from '../../../lib/i18n/domain-words'
import { formatFen } from '../../../lib/i18n/format'
import { todoWords } from '../../../lib/i18n/todo-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { Countdown } from './Countdown'
import { TodoDetails } from './TodoDetails'
import { useTodoText } from './todo-text'

export interface TodoRowProps {
  row: NextRow
  terms: ReplyTerms
  open: boolean
  now: number
  /** Countdowns stand still at this time; absent = they run. */
  frozenAt?: number | undefined
}

/** One case as one line: what it is, why it stands here, the time left. A tap or Enter opens the rest. */
export function TodoRow({ row, terms, open, now, frozenAt }: TodoRowProps) {
  const { why } = useTodoText(terms)
  const name = useRowName()
  const id = useId()
  const [dearest] = row.parts
  const readAt = row.kind === 'chat' ? row.chat.readAt : row.ticket.readAt
  return (
    <li className={`border-t border-line first:border-0 ${isStale(readAt, now) ? AGED : ''}`}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => toggleTodo(row.key)}
        className="flex min-h-8 w-full items-baseline gap-2 py-1.5 text-left text-sm narrow:flex-wrap"
      >
        <b className="shrink-0 font-semibold">{name(row)}</b>
        <span className={`min-w-0 grow text-ink2 ${open ? '' : 'truncate narrow:whitespace-normal'}`}>
          {why(row, dearest)}
        </span>
        <span className="ml-auto shrink-0">
          <Countdown
            dueAt={row.dueAt}
            since={dearest.id === 'deadline' ? null : row.since}
            {...(frozenAt === undefined ? {} : { at: frozenAt })}
          />
        </span>
      </button>
      {open && (
        <div id={id}>
          <TodoDetails row={row} terms={terms} now={now} />
        </div>
      )}
    </li>
  )
}

/** What a row is about: a chat by the tail of its order, a ticket by its kind and money. */
function useRowName() {
  const t = useText(todoWords)
  const d = useText(domainWords)
  const locale = useLocale()
  return (row: NextRow): string => {
    if (row.kind === 'ticket') {
      // An exchange or a repair asks for no money: «¥0.00» says nothing.
      const money = row.ticket.refundFen ? ` ${formatFen(row.ticket.refundFen, locale)}` : ''
      return `${d(`kind.${row.ticket.kind}`)}${money}`
    }
    const tail = row.chat.orderIds[0]?.slice(-4)
    const what = t(row.chat.clock === null ? 'row.promise' : 'row.chat')
    return tail === undefined ? what : `${what} ${tail}`
  }
}
