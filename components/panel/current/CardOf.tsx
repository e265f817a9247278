import { lazy, Suspense, useContext, type ReactNode } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import { primaryCard, type CardId } from '../../../lib/state/choose-card'
import { toggleCard, usePanelStore } from '../../../lib/state/panel-store'
import { valueOf, type Room } from '../../../lib/state/room'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Skeleton } from '../../ui/Skeleton'
import { RoomBoundary } from '../RoomBoundary'
import { DeskSourceContext } from './desk-source'
import { QueueList, useQueueLine } from './QueueList'
import { ReplySourceContext } from './reply/reply-source'
import { AGED, isStale } from './RoomNotices'
import { ScoreStrip } from './ScoreStrip'
import { TicketFacts } from './TicketFacts'
import { TicketLine } from './TicketLine'

const VerdictCard = lazy(() => import('./VerdictCard'))

interface CardProps {
  card: CardId
  /** The card of the moment stands open; any other is one line until opened. */
  primary: boolean
  room: Room
  now: number
}

export function CardOf({ card, primary, room, now }: CardProps) {
  const t = useText(panelWords)
  const open = usePanelStore((state) => state.opened[card] ?? false)
  const drawDesk = useContext(DeskSourceContext)
  const { tab } = room
  if (card === 'score') return <StripOf primary={primary} room={room} now={now} />
  if (card === 'verdict') {
    if (tab.status !== 'view' || tab.view.verdict === null) return null
    return (
      <>
        <Suspense fallback={<Skeleton lines={4} label={t('loading')} />}>
          <VerdictCard
            view={tab.view}
            verdict={tab.view.verdict}
            ticket={valueOf(room.ticket) ?? null}
            now={now}
          />
        </Suspense>
        <RoomBoundary fallback={<p className="text-sm text-ink2">{t('error.unseen')}</p>}>
          <Suspense fallback={<Skeleton lines={4} label={t('loading')} />}>
            {drawDesk({ view: tab.view, ticket: room.ticket, now })}
          </Suspense>
        </RoomBoundary>
      </>
    )
  }
  const title = t(`${card}.title`)
  const body = <Body card={card} room={room} now={now} />
  if (primary) return <Card title={title}>{body}</Card>
  return (
    <Disclosure
      title={title}
      line={<Line card={card} room={room} now={now} />}
      open={open}
      onToggle={() => toggleCard(card)}
    >
      {body}
    </Disclosure>
  )
}

/** The score strip; its table of metrics is open on the score page and elsewhere at a tap. */
function StripOf({ primary, room, now }: Omit<CardProps, 'card'>) {
  const t = useText(panelWords)
  const open = usePanelStore((state) => state.opened.score ?? false)
  const { score, history, outlook } = room
  if (score.status === 'loading') return <Skeleton lines={2} label={t('loading')} />
  // The notice above says why.
  if (score.status === 'failed') return null
  if (score.value === null) {
    return (
      <section aria-label={t('score.title')} className="rounded-lg border border-line bg-paper px-3 py-2">
        <p className="text-sm text-ink2">
          <b>{t('score.title')}</b> {t('score.empty')}
        </p>
      </section>
    )
  }
  return (
    <ScoreStrip
      score={score.value}
      history={history}
      outlook={valueOf(outlook) ?? null}
      now={now}
      open={primary || open}
      onToggle={primary ? undefined : () => toggleCard('score')}
    />
  )
}

interface Inner {
  card: Exclude<CardId, 'verdict' | 'score'>
  room: Room
  now: number
}

function Body({ card, room, now }: Inner): ReactNode {
  const t = useText(panelWords)
  const drawReplies = useContext(ReplySourceContext)
  const { tab, ticket, conversation, queue } = room
  const asked = { ticket, reply: ticket, queue }[card]
  // The replies' own chunk is on its way while the ticket still is: it waits for the ticket itself.
  if (asked.status === 'loading' && card !== 'reply') return <Skeleton lines={3} label={t('loading')} />
  if (asked.status === 'failed') return <p className="text-ink3">{t('error.unseen')}</p>
  if (card === 'queue') return <QueueList queue={valueOf(queue) ?? { total: 0, tickets: [] }} now={now} />
  const record = valueOf(ticket) ?? null
  if (card === 'reply' && tab.status === 'view') {
    return (
      <RoomBoundary fallback={<p className="text-sm text-ink2">{t('error.unseen')}</p>}>
        <Suspense fallback={<Skeleton lines={3} label={t('loading')} />}>
          {drawReplies({ tabId: tab.tabId, view: tab.view, ticket, conversation, now })}
        </Suspense>
      </RoomBoundary>
    )
  }
  if (record === null) return <p className="text-ink2">{t('ticket.missing')}</p>
  return (
    <Aged readAt={record.readAt} now={now}>
      <TicketFacts ticket={record} now={now} />
    </Aged>
  )
}

/** What was read more than a day ago is grey. */
function Aged({ readAt, now, children }: { readAt: string; now: number; children: ReactNode }) {
  return <div className={isStale(readAt, now) ? AGED : ''}>{children}</div>
}

function Line({ card, room, now }: Inner): ReactNode {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const queueLine = useQueueLine()
  if (card === 'reply') return t('reply.line')
  if (card === 'queue') {
    const queue = valueOf(room.queue)
    return queue ? queueLine(queue, now) : '…'
  }
  const ticket = valueOf(room.ticket)
  if (!ticket) return '…'
  // The verdict card has the facts already.
  if (primaryCard(room.tab) !== 'verdict') return <TicketLine ticket={ticket} now={now} />
  return `${t('ticket.tail', { tail: ticket.afterSaleId?.slice(-4) ?? '—' })} · ${d(`status.${ticket.status}`)}`
}
