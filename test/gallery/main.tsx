import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { CurrentRoom } from '../../components/panel/current/CurrentRoom'
import { DeskSourceContext } from '../../components/panel/current/desk-source'
import { DeskCards } from '../../components/panel/current/desk/DeskCards'
import { ReplyCards } from '../../components/panel/current/reply/ReplyCards'
import { ReplySourceContext } from '../../components/panel/current/reply/reply-source'
import { PanelActionsContext, type PanelActions } from '../../components/panel/panel-actions'
import { PanelFrame } from '../../components/panel/PanelFrame'
import { ReviewRoom } from '../../components/panel/review/ReviewRoom'
import { ScriptActionsContext } from '../../components/panel/scripts/script-actions'
import { ScriptsRoom } from '../../components/panel/scripts/ScriptsRoom'
import { ShopRoom } from '../../components/panel/shop/ShopRoom'
import { TodoRoom } from '../../components/panel/todo/TodoRoom'
import '../../components/ui/theme.css'
import { LocaleContext } from '../../lib/i18n/use-text'
import type { Locale } from '../../lib/schema/settings'
import { usePanelRoom, type RoomId } from '../../lib/state/panel-room'
import { ready } from '../../lib/state/room'
import { useScriptsDesk } from '../../lib/state/scripts/scripts-desk'
import { usePanelStore } from '../../lib/state/panel-store'
import { deskRooms } from './desk-rooms'
import { GALLERY_NOW, rooms } from './rooms'
import { replyDeskOfRoom, replyRooms } from './reply-rooms'
import { reviewRooms } from './review-rooms'
import { GALLERY_SCRIPT_ACTIONS, scriptRooms } from './script-rooms'
import { shopRooms } from './shop-rooms'
import { todoRooms } from './todo-rooms'

/** One state a page: `?room=<name>&theme=dark&locale=en`. */
const query = new URLSearchParams(location.search)
const name = query.get('room') ?? 'empty'
const locale: Locale = query.get('locale') === 'en' ? 'en' : 'zh-CN'
document.documentElement.dataset.theme = query.get('theme') ?? 'light'
document.documentElement.lang = locale

const nothing = () => Promise.resolve()
const ACTIONS: PanelActions = {
  copy: nothing,
  insert: nothing,
  disagree: nothing,
  chooseShop: () => undefined,
  snooze: nothing,
  enterWeek: nothing,
  mute: () => Promise.resolve(true),
  reload: () => location.reload(),
}

function shownAs(): [RoomId, ReactNode] | null {
  const [current, shop] = [rooms[name] ?? deskRooms[name] ?? replyRooms[name], shopRooms[name]]
  if (current) {
    usePanelStore.setState(current.state ?? {})
    const { room, desk = ready(null), reply = replyDeskOfRoom(room) } = current
    return [
      'current',
      <DeskSourceContext key={name} value={() => <DeskCards desk={desk} now={GALLERY_NOW} />}>
        <ReplySourceContext
          value={({ tabId, view }) => <ReplyCards desk={reply} tabId={tabId} view={view} correct={nothing} />}
        >
          <CurrentRoom room={room} now={GALLERY_NOW} />
        </ReplySourceContext>
      </DeskSourceContext>,
    ]
  }
  const review = reviewRooms[name]
  if (review) return ['review', <ReviewRoom key={name} room={review} now={GALLERY_NOW} />]
  const todo = todoRooms[name]
  if (todo) {
    return ['todo', <TodoRoom key={name} room={todo} now={GALLERY_NOW} frozenAt={GALLERY_NOW} />]
  }
  const scripts = scriptRooms[name]
  if (scripts) {
    useScriptsDesk.setState(scripts.desk ?? {})
    return [
      'scripts',
      <ScriptActionsContext key={name} value={GALLERY_SCRIPT_ACTIONS}>
        <ScriptsRoom room={scripts.room} now={GALLERY_NOW} />
      </ScriptActionsContext>,
    ]
  }
  if (!shop) return null
  usePanelRoom.setState({ opened: shop.opened ?? {}, whatIf: shop.whatIf ?? {} })
  return ['shop', <ShopRoom key={name} room={shop.shop} now={GALLERY_NOW} />]
}

const root = document.getElementById('root')
const shown = shownAs()
if (root && shown) {
  createRoot(root).render(
    <LocaleContext value={locale}>
      <PanelActionsContext value={ACTIONS}>
        <PanelFrame room={shown[0]} counts={{ todo: 12 }} onChoose={() => undefined}>
          {shown[1]}
        </PanelFrame>
      </PanelActionsContext>
    </LocaleContext>,
  )
}
