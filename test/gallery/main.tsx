import { createRoot } from 'react-dom/client'
import { CurrentRoom } from '../../components/panel/current/CurrentRoom'
import { PanelActionsContext } from '../../components/panel/panel-actions'
import '../../components/ui/theme.css'
import { LocaleContext } from '../../lib/i18n/use-text'
import type { Locale } from '../../lib/schema/settings'
import { usePanelStore } from '../../lib/state/panel-store'
import { GALLERY_NOW, rooms } from './rooms'

/** One state a page: `?room=<name>&theme=dark&locale=en`. */
const query = new URLSearchParams(location.search)
const shown = rooms[query.get('room') ?? 'empty']
const locale: Locale = query.get('locale') === 'en' ? 'en' : 'zh-CN'
document.documentElement.dataset.theme = query.get('theme') ?? 'light'
document.documentElement.lang = locale

const nothing = () => Promise.resolve()
const root = document.getElementById('root')
if (root && shown) {
  usePanelStore.setState(shown.state ?? {})
  createRoot(root).render(
    <LocaleContext value={locale}>
      <PanelActionsContext
        value={{ copy: nothing, insert: nothing, disagree: nothing, reload: () => location.reload() }}
      >
        <CurrentRoom room={shown.room} now={GALLERY_NOW} />
      </PanelActionsContext>
    </LocaleContext>,
  )
}
