import { LocaleContext } from '../../lib/i18n/use-text'
import { disagree } from '../../lib/state/disagree'
import { copyReply, insertReply } from '../../lib/state/reply-actions'
import { useNow } from '../../lib/state/use-now'
import { useRoom } from '../../lib/state/use-room'
import { useLocaleSetting, useThemeSetting } from '../../lib/state/use-settings'
import { usePageLook } from '../ui/use-page-look'
import { CurrentRoom } from './current/CurrentRoom'
import { PanelActionsContext, type PanelActions } from './panel-actions'

const ACTIONS: PanelActions = {
  copy: copyReply,
  insert: insertReply,
  disagree,
  reload: () => location.reload(),
}

/** The side panel. It has one room so far, so there is no bar to choose one. */
export function Panel() {
  const [locale] = useLocaleSetting()
  const [theme] = useThemeSetting()
  usePageLook(theme, locale)
  const now = useNow()
  const room = useRoom(now)
  return (
    <LocaleContext value={locale ?? 'zh-CN'}>
      <PanelActionsContext value={ACTIONS}>
        <CurrentRoom room={room} now={now} />
      </PanelActionsContext>
    </LocaleContext>
  )
}
