import { formatMoment } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { valueOf, type Score } from '../../../lib/state/room'
import { latestOf, type ShopRoomState } from '../../../lib/state/shop/shop-room'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { BackgroundNotice, isStale, StoreNotice } from '../current/RoomNotices'
import { AlertList } from './AlertList'
import { ScoreOutlook } from './ScoreOutlook'
import { ShopHeader } from './ShopHeader'
import { ShopSections } from './ShopSections'

/** 店铺: where the shop's score stands, where it is going, and what it is close to. */
export function ShopRoom({ room, now }: { room: ShopRoomState; now: number }) {
  const t = useText(shopWords)
  const { shops, shopKey, tabShopKey, sheets } = room
  const score = latestOf(sheets)
  const loading = shops.status === 'loading' || (shopKey !== null && sheets.status === 'loading')
  return (
    <>
      <ShopHeader shops={valueOf(shops) ?? []} shopKey={shopKey} tabShopKey={tabShopKey} />
      <main className="grid grid-cols-[minmax(0,1fr)] gap-2.5 p-3">
        <BackgroundNotice />
        <StoreNotice asked={[shops, sheets]} />
        {loading && <Loading />}
        {!loading && shops.status === 'ready' && shopKey === null && (
          <Notice title={shops.value.length === 0 ? t('noShop.title') : t('shop.pick.title')}>
            {shops.value.length === 0 ? t('noShop.body') : t('shop.pick.body')}
          </Notice>
        )}
        {shopKey !== null && sheets.status === 'ready' && score === null && (
          <Notice title={t('empty.title')}>{t('empty.body')}</Notice>
        )}
        {shopKey !== null && sheets.status === 'ready' && score !== null && (
          <Known room={room} sheets={sheets.value} score={score} now={now} />
        )}
      </main>
    </>
  )
}

interface KnownProps {
  room: ShopRoomState
  sheets: readonly Score[]
  score: Score
  now: number
}

function Known({ room, sheets, score, now }: KnownProps) {
  const t = useText(shopWords)
  const locale = useLocale()
  const { outlook, shopKey, snoozed } = room
  const known = valueOf(outlook) ?? null
  return (
    <>
      {isStale(score.readAt, now) && (
        <Notice title={t('stale.title')}>
          {t('stale.body', { at: formatMoment(score.updatedAt ?? score.readAt, now, locale) })}
        </Notice>
      )}
      {outlook.status === 'failed' && (
        <Notice tone="warn" title={t('outlook.failed.title')}>
          {t('outlook.failed.body')}
        </Notice>
      )}
      {known && shopKey !== null && (
        <AlertList shopKey={shopKey} warnings={known.warnings} snoozed={snoozed} />
      )}
      <ScoreOutlook sheets={sheets} score={score} outlook={known} now={now} />
      {outlook.status === 'loading' && <Skeleton lines={3} label={t('outlook.loading')} />}
      <ShopSections
        {...{ sheets, score, shopKey }}
        outlook={known}
        entered={room.entered}
        askWhatIf={room.askWhatIf}
        now={now}
      />
    </>
  )
}

function Loading() {
  const p = useText(panelWords)
  return (
    <>
      <Skeleton lines={4} label={p('loading')} />
      <Skeleton lines={3} label={p('loading')} />
    </>
  )
}
