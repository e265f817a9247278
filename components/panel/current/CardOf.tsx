import type { ReactNode } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import { primaryCard, type CardId } from '../../../lib/state/choose-card'
import { toggleCard, usePanelStore } from '../../../lib/state/panel-store'
import { valueOf, type Room } from '../../../lib/state/room'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Skeleton } from '../../ui/Skeleton'
import { QueueList, useQueueLine } from './QueueList'
import { ReplyList } from './ReplyList'
import { isStale } from './RoomNotices'
import { ScoreCard, useTotalText } from './ScoreCard'
import { TicketFacts } from './TicketFacts'
import { TicketLine, VerdictCard } from './VerdictCard'

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
  const { tab } = room
  if (card === 'verdict') {
    if (tab.status !== 'view' || tab.view.verdict === null) return null
    return (
      <VerdictCard
        view={tab.view}
        verdict={tab.view.verdict}
        ticket={valueOf(room.ticket) ?? null}
        now={now}
      />
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

type Inner = Omit<CardProps, 'primary'>

function Body({ card, room, now }: Inner): ReactNode {
  const t = useText(panelWords)
  const { tab, ticket, conversation, score, queue } = room
  const asked = { verdict: ticket, ticket, reply: ticket, score, queue }[card]
  if (asked.status === 'loading') return <Skeleton lines={3} label={t('loading')} />
  if (asked.status === 'failed') return <p className="text-ink3">{t('error.unseen')}</p>
  if (card === 'queue') return <QueueList queue={valueOf(queue) ?? { total: 0, tickets: [] }} now={now} />
  if (card === 'score') {
    const sheet = valueOf(score)
    if (!sheet) return <p className="text-ink2">{t('score.empty')}</p>
    return (
      <Aged readAt={sheet.readAt} now={now}>
        <ScoreCard score={sheet} now={now} />
      </Aged>
    )
  }
  const record = valueOf(ticket) ?? null
  if (card === 'reply' && tab.status === 'view') {
    return (
      <ReplyList
        tabId={tab.tabId}
        view={tab.view}
        ticket={record}
        conversation={valueOf(conversation) ?? null}
      />
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
  return <div className={isStale(readAt, now) ? 'grayscale [&_*]:!text-ink3' : ''}>{children}</div>
}

function Line({ card, room, now }: Inner): ReactNode {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const totalText = useTotalText()
  const queueLine = useQueueLine()
  if (card === 'reply') return t('reply.line', { n: 3 })
  if (card === 'queue') {
    const queue = valueOf(room.queue)
    return queue ? queueLine(queue, now) : '…'
  }
  if (card === 'ticket') {
    const ticket = valueOf(room.ticket)
    if (!ticket) return '…'
    // The verdict card has the facts already.
    if (primaryCard(room.tab) !== 'verdict') return <TicketLine ticket={ticket} now={now} />
    return `${t('ticket.tail', { tail: ticket.afterSaleId?.slice(-4) ?? '—' })} · ${d(`status.${ticket.status}`)}`
  }
  const score = valueOf(room.score)
  if (!score) return score === null ? t('header.noScore') : '…'
  const points = score.dimensions.flatMap(({ id, score: value }) =>
    value === null ? [] : [`${d(`dimension.${id}`)} ${value}`],
  )
  return [totalText(score), ...points].join(' · ')
}
