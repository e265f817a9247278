import { lazy, Suspense } from 'react'
import { LocaleContext } from '../../lib/i18n/use-text'
import { disagree } from '../../lib/state/disagree'
import { chooseRoom, chooseShop, usePanelRoom } from '../../lib/state/panel-room'
import { copyReply, insertReply } from '../../lib/state/reply-actions'
import { enterWeek } from '../../lib/state/shop/enter-week'
import { snooze } from '../../lib/state/shop/snooze'
import { useNow } from '../../lib/state/use-now'
import { useRoom } from '../../lib/state/use-room'
import { useLocaleSetting, useThemeSetting } from '../../lib/state/use-settings'
import { usePageLook } from '../ui/use-page-look'
import { CurrentRoom } from './current/CurrentRoom'
import { PanelActionsContext, type PanelActions } from './panel-actions'
import { PanelFrame } from './PanelFrame'
import { RoomBoundary } from './RoomBoundary'
import { RoomBroken, RoomLoading } from './RoomLoading'

const ACTIONS: PanelActions = {
  copy: copyReply,
  insert: insertReply,
  disagree,
  chooseShop,
  snooze,
  enterWeek,
  // Few ever mute, and the lock comes with it.
  mute: async (rule, muted) => (await import('../../lib/state/owner-mode')).muteFinding(rule, muted),
  reload: () => location.reload(),
}

/** Loaded when first opened: what an agent sees all day stays small. */
const ShopRoom = lazy(() => import('./shop/ShopRoomLive'))
const ScriptsRoom = lazy(() => import('./scripts/ScriptsRoomLive'))
const ReviewRoom = lazy(() => import('./review/ReviewRoomLive'))

/** The side panel: one room at a time, and the bar that chooses it. */
export function Panel() {
  const [locale] = useLocaleSetting()
  const [theme] = useThemeSetting()
  usePageLook(theme, locale)
  const now = useNow()
  const current = useRoom(now)
  const room = usePanelRoom((state) => state.room)
  return (
    <LocaleContext value={locale ?? 'zh-CN'}>
      <PanelActionsContext value={ACTIONS}>
        <PanelFrame room={room} onChoose={chooseRoom}>
          <RoomBoundary key={room} fallback={<RoomBroken />}>
            <Suspense fallback={<RoomLoading />}>
              {room === 'current' && <CurrentRoom room={current} now={now} />}
              {room === 'shop' && <ShopRoom tab={current.tab} now={now} />}
              {room === 'scripts' && <ScriptsRoom current={current} now={now} />}
              {room === 'review' && <ReviewRoom tab={current.tab} now={now} />}
            </Suspense>
          </RoomBoundary>
        </PanelFrame>
      </PanelActionsContext>
    </LocaleContext>
  )
}
