import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import { cardsOf, type CardId } from '../../../lib/state/choose-card'
import { usePanelStore } from '../../../lib/state/panel-store'
import { valueOf, type Room } from '../../../lib/state/room'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { CardOf } from './CardOf'
import { RoomHeader } from './RoomHeader'
import { BackgroundNotice, StaleNotice, StoreNotice } from './RoomNotices'

/** 当前: follows the tab beside it. One card is open by what the agent is about to do, the others are lines. */
export function CurrentRoom({ room, now }: { room: Room; now: number }) {
  const t = useText(panelWords)
  const { tab } = room
  if (tab.status === 'loading') {
    return (
      <main className="grid gap-2.5 p-3">
        <h1 className="sr-only">{t('app.name')}</h1>
        <Skeleton lines={2} label={t('loading')} />
        <Skeleton lines={4} label={t('loading')} />
      </main>
    )
  }
  return (
    <>
      {tab.status === 'view' && <RoomHeader view={tab.view} />}
      <main className="grid grid-cols-[minmax(0,1fr)] gap-2.5 p-3">
        {tab.status !== 'view' && <h1 className="sr-only">{t('app.name')}</h1>}
        <Opening room={room} />
        <BackgroundNotice />
        <StoreNotice asked={[room.ticket, room.conversation, room.score, room.queue]} />
        <StaleNotice readAt={staleSource(room)} now={now} />
        {pinned(cardsOf(room)).map(({ card, primary }) => (
          <CardOf key={card} card={card} primary={primary} room={room} now={now} />
        ))}
      </main>
    </>
  )
}

/** The score strip is always on top, whichever card is the one of the moment. */
function pinned(cards: readonly CardId[]): { card: CardId; primary: boolean }[] {
  const rows = cards.map((card, index) => ({ card, primary: index === 0 }))
  return [...rows.filter(({ card }) => card === 'score'), ...rows.filter(({ card }) => card !== 'score')]
}

/** The time that decides whether what stands in the primary card is old. */
function staleSource(room: Room): string | null {
  const { tab, score, ticket } = room
  if (tab.status !== 'view' || tab.view.page === null) return null
  if (tab.view.page.endsWith('experience-score')) return valueOf(score)?.readAt ?? null
  return valueOf(ticket)?.readAt ?? tab.view.readAt
}

/** What to say when there is no page to follow, or one that could not be read. */
function Opening({ room: { tab } }: { room: Room }) {
  const t = useText(panelWords)
  const focus = usePanelStore((state) => state.focus)
  if (tab.status === 'silent') {
    return (
      <Notice tone="warn" title={t('refresh.title')}>
        {t('refresh.body')}
      </Notice>
    )
  }
  if (tab.status === 'elsewhere') {
    return (
      <Notice key={focus} title={t('empty.title')}>
        <p>{t('empty.body')}</p>
        <p>{t('empty.hint')}</p>
        <p className="mt-2 text-brand">{t('promise')}</p>
      </Notice>
    )
  }
  if (tab.status === 'view' && tab.view.page === null) {
    return (
      <Notice tone="warn" title={t('unreadable.title')}>
        {t('unreadable.body')}
      </Notice>
    )
  }
  return null
}
