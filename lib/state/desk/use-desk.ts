import { useEffect, useMemo, useState } from 'react'
import { timeOf } from '../../domain/time'
import type { TabView } from '../../schema/tab-view'
import { ready, valueOf, type Loadable, type Ticket } from '../room'
import type { Desk } from './desk'
import type { DeskQuestion } from './desk-question'
import { useDeskRecords } from './use-desk-records'
import { useDeskTerms } from './use-desk-terms'

interface Answer {
  ticketKey: string
  desk: Loadable<Desk>
}

const LOADING: Loadable<never> = { status: 'loading' }
const MINUTE_MS = 60_000

/**
 * All that is shown of the refusal in play beside its verdict; `null` while there is none. The engines are a chunk of
 * their own and run outside of the drawing, again when form, ticket, chat, records or settings change and each minute.
 * The last answer about the same ticket stays while the next is computed.
 */
export function useDesk(
  view: TabView | null,
  ticket: Loadable<Ticket | null>,
  now: number,
): Loadable<Desk | null> {
  const question = useQuestion(view, valueOf(ticket) ?? null, now)
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    if (question.status !== 'ready' || question.value === null) return undefined
    const asked = question.value
    const ticketKey = keyOf(asked.ticket)
    let gone = false
    const tell = (desk: Answer['desk']) => gone || setAnswer({ ticketKey, desk })
    import('./desk-of')
      .then(({ deskOf }) => tell(ready(deskOf(asked))))
      .catch(() => tell({ status: 'failed', code: 'store-failed' }))
    return () => {
      gone = true
    }
  }, [question])
  if (question.status !== 'ready') return question
  if (question.value === null) return ready(null)
  return answer && answer.ticketKey === keyOf(question.value.ticket) ? answer.desk : LOADING
}

const keyOf = ({ platform, afterSaleId }: Ticket) => `${platform} ${afterSaleId}`

function useQuestion(
  view: TabView | null,
  ticket: Ticket | null,
  now: number,
): Loadable<DeskQuestion | null> {
  const records = useDeskRecords(view, ticket, now)
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS
  const known = valueOf(records) ?? null
  const terms = useDeskTerms(known?.shopKey ?? null, minute)
  const seen = useSame(view?.verdict && ticket ? seenOf(view, view.verdict, ticket) : null)
  const failure = records.status === 'failed' ? records.code : null
  return useMemo(() => {
    if (failure !== null) return { status: 'failed', code: failure }
    if (seen === null) return ready(null)
    if (known === null || terms === null) return LOADING
    return ready({ ...seen, now: timeOf(minute), records: known, terms })
  }, [failure, seen, known, terms, minute])
}

function seenOf(
  { form, shop, refusable }: TabView,
  { stage }: NonNullable<TabView['verdict']>,
  ticket: Ticket,
) {
  return { form, shop, stage, ticket, refusable }
}

/** The same object as long as it says the same: a page reports the same words again and again in new objects. */
function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value)
  const same = JSON.stringify(kept) === JSON.stringify(value)
  if (!same) setKept(value)
  return same ? kept : value
}
