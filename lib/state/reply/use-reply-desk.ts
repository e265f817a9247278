import { useEffect, useMemo, useState } from 'react'
import { timeOf } from '../../domain/time'
import type { Conversation } from '../../schema/conversation'
import type { OwnScript } from '../../schema/reply-script'
import type { TabView } from '../../schema/tab-view'
import { ready, valueOf, type Loadable, type Ticket } from '../room'
import { usePolicies } from '../use-refusal-settings'
import { useCorrections } from './corrections'
import type { ReplyDesk, ReplyQuestion } from './reply-desk'
import { goodwillOf, seenOf, situationOf } from './reply-question'
import { seedOf } from './seeded'
import { useFirst } from './use-first'
import { useLabels, useScriptRecord, useShopScripts } from './use-reply-records'

/** The tab's page and what is stored of it. */
export interface ReplyPage {
  view: TabView
  ticket: Loadable<Ticket | null>
  conversation: Loadable<Conversation | null>
}

interface Answer {
  chat: string
  desk: Loadable<ReplyDesk>
}

const LOADING: Loadable<never> = { status: 'loading' }

async function deskOf(question: ReplyQuestion): Promise<ReplyDesk> {
  const [{ replyDeskOf }, own] = await Promise.all([import('./reply-desk-of'), cleanOf(question.own)])
  return replyDeskOf({ ...question, own })
}

/** One's own scripts without those that the check finds a danger in; who has none waits for no check. */
async function cleanOf(own: readonly OwnScript[]): Promise<readonly OwnScript[]> {
  if (own.length === 0) return own
  const { offeredScripts } = await import('../scripts/offered-scripts')
  return offeredScripts(own, timeOf(Date.now()))
}

/**
 * All that the reply card shows, again when chat, ticket, scripts, labels or settings change. Scripts, ranking and
 * models are a chunk of their own, asked for at once and run outside of the drawing. The replies to one question keep
 * their places; the last answer on the same chat stays while the next is computed.
 */
export function useReplyDesk(page: ReplyPage, now: number): Loadable<ReplyDesk> {
  const question = useQuestion(page, now)
  const { platform, conversationKey, afterSaleId } = page.view
  const chat = JSON.stringify([platform, conversationKey, afterSaleId])
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    if (question === null) return undefined
    let gone = false
    const tell = (desk: Answer['desk']) => gone || setAnswer({ chat, desk })
    deskOf(question)
      .then((desk) => tell(ready(desk)))
      .catch(() => tell({ status: 'failed', code: 'store-failed' }))
    return () => {
      gone = true
    }
  }, [question, chat])
  return answer?.chat === chat ? answer.desk : LOADING
}

/** `null` = something of it is still being read. What can't be read counts as not known. */
function useQuestion({ view, ticket, conversation }: ReplyPage, now: number): ReplyQuestion | null {
  const scripts = useShopScripts(view)
  const record = useScriptRecord(now)
  const labels = useLabels(view)
  const [policies] = usePolicies()
  const corrections = useCorrections(view.platform, view.conversationKey)
  const known = valueOf(ticket) ?? null
  const chat = valueOf(conversation) ?? null
  const seen = useSame(seenOf(view, { ticket: known, conversation: chat }))
  const situation = situationOf(seen)
  const waiting = [ticket, conversation, scripts, record, labels].some(({ status }) => status === 'loading')
  const counted = useFirst(situation, waiting ? undefined : (valueOf(record) ?? {}))
  const [luck] = useState(Math.random)
  const seed = seedOf(luck, situation)
  const shop = useSame(valueOf(scripts) ?? null)
  const named = useSame({ ...valueOf(labels), ...corrections })
  return useMemo(() => {
    if (waiting || policies === undefined || counted === undefined) return null
    const goodwillFen = goodwillOf(policies[shop?.shopKey ?? ''] ?? {})
    return { ...seen, goodwillFen, own: shop?.own ?? [], record: counted, labels: named, seed }
  }, [waiting, policies, counted, seed, seen, shop, named])
}

/** The same object as long as it says the same: a page reports the same words again and again in new objects. */
function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value)
  const same = JSON.stringify(kept) === JSON.stringify(value)
  if (!same) setKept(value)
  return same ? kept : value
}
