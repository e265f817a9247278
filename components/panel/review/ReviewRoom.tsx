import { panelWords } from '../../../lib/i18n/panel-words'
import { reviewWords } from '../../../lib/i18n/review-words'
import { useText } from '../../../lib/i18n/use-text'
import type { ReviewRoomState } from '../../../lib/state/review/review-room'
import { valueOf } from '../../../lib/state/room'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { BackgroundNotice, StoreNotice } from '../current/RoomNotices'
import { ShopHeader } from '../shop/ShopHeader'
import { CalibrationCard } from './CalibrationCard'
import { ChanceCard } from './ChanceCard'
import { DecisionList } from './DecisionList'
import { ShadowCard } from './ShadowCard'

/** 复盘: what was decided and what became of it, and how far the hints may be trusted in this shop. */
export function ReviewRoom({ room, now }: { room: ReviewRoomState; now: number }) {
  const t = useText(reviewWords)
  const p = useText(panelWords)
  const { shops, shopKey, tabShopKey, decisions, calibration, shadow } = room
  const known = valueOf(shops) ?? []
  return (
    <>
      <ShopHeader shops={known} shopKey={shopKey} tabShopKey={tabShopKey} room="review" />
      <main className="grid grid-cols-[minmax(0,1fr)] gap-2.5 p-3">
        <BackgroundNotice />
        <StoreNotice asked={[shops, decisions, calibration, shadow]} />
        {shops.status === 'loading' && <Skeleton lines={4} label={p('loading')} />}
        {shops.status === 'ready' && shopKey === null && (
          <Notice title={known.length === 0 ? t('noShop.title') : t('pick.title')}>
            {known.length === 0 ? t('noShop.body') : t('pick.body')}
          </Notice>
        )}
        {shopKey !== null && <Cards room={room} now={now} />}
      </main>
    </>
  )
}

function Cards({ room, now }: { room: ReviewRoomState; now: number }) {
  const p = useText(panelWords)
  const { decisions, calibration, shadow, owner, muted } = room
  const loading = <Skeleton lines={3} label={p('loading')} />
  const held = valueOf(calibration)
  const week = valueOf(shadow)
  const rows = valueOf(decisions)
  return (
    <>
      {week && <ShadowCard shadow={week} now={now} />}
      {rows ? (
        <DecisionList decisions={rows} replayOf={room.replayOf} replay={room.replay} now={now} />
      ) : (
        decisions.status === 'loading' && loading
      )}
      {held ? (
        <>
          <CalibrationCard calibration={held} owner={owner} muted={muted} />
          <ChanceCard calibration={held} />
        </>
      ) : (
        calibration.status === 'loading' && loading
      )}
    </>
  )
}
