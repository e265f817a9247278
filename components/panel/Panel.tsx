import { lazy, Suspense } from 'react'
import { LocaleContext } from '../../lib/i18n/use-text'
import { disagree } from '../../lib/state/disagree'
import { chooseRoom, chooseShop, usePanelRoom } from '../../lib/state/panel-room'
import { onPanelCommand } from '../../lib/platform/commands'
import { usePanelCommand } from '../../lib/state/reply/use-panel-command'
import { askSearch, onSearchAsked } from '../../lib/state/scripts/search-asked'
import { enterWeek } from '../../lib/state/shop/enter-week'
import { snooze } from '../../lib/state/shop/snooze'
import { useSoundOn } from '../../lib/state/todo/use-sound-on'
import { useTodoCount } from '../../lib/state/todo/use-todo-count'
import { useNow } from '../../lib/state/use-now'
import { useRoom } from '../../lib/state/use-room'
import { useLocaleSetting, useThemeSetting } from '../../lib/state/use-settings'
import { usePageLook } from '../ui/use-page-look'
import { CurrentRoom } from './current/CurrentRoom'
import { PanelActionsContext, type PanelActions } from './panel-actions'
import { PanelFrame } from './PanelFrame'
import { RoomBoundary } from './RoomBoundary'
import { RoomBroken, RoomLoading } from './RoomLoading'

const replies = () => import('../../lib/state/reply-actions')

const ACTIONS: PanelActions = {
  copy: async (choice) => (await replies()).copyReply(choice),
  insert: async (choice, target) => (await replies()).insertReply(choice, target),
  disagree,
  chooseShop,
  snooze,
  enterWeek,
  // Few ever mute, and the lock comes with it.
  mute: async (rule, muted) => (await import('../../lib/state/owner-mode')).muteFinding(rule, muted),
  reload: () => location.reload(),
}

/** Loaded when first opened: what an agent sees all day stays small. */
const TodoRoom = lazy(() => import('./todo/TodoRoomLive'))
const TodoSound = lazy(() => import('./todo/TodoSound'))
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
  const todo = useTodoCount()
  const soundOn = useSoundOn()
  usePanelCommand(onPanelCommand, askSearch)
  return (
    <LocaleContext value={locale ?? 'zh-CN'}>
      <PanelActionsContext value={ACTIONS}>
        <PanelFrame room={room} counts={{ todo }} onChoose={chooseRoom}>
          {soundOn && (
            <RoomBoundary fallback={null}>
              <Suspense>
                <TodoSound now={now} />
              </Suspense>
            </RoomBoundary>
          )}
          <RoomBoundary key={room} fallback={<RoomBroken />}>
            <Suspense fallback={<RoomLoading />}>
              {room === 'current' && <CurrentRoom room={current} now={now} />}
              {room === 'todo' && <TodoRoom now={now} />}
              {room === 'shop' && <ShopRoom tab={current.tab} now={now} />}
              {room === 'scripts' && <ScriptsRoom current={current} now={now} onSearch={onSearchAsked} />}
              {room === 'review' && <ReviewRoom tab={current.tab} now={now} />}
            </Suspense>
          </RoomBoundary>
        </PanelFrame>
      </PanelActionsContext>
    </LocaleContext>
  )
}
