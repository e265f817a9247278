import { panelWords } from '../../lib/i18n/panel-words'
import { stripWords } from '../../lib/i18n/strip-words'
import { useText } from '../../lib/i18n/use-text'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { Skeleton } from '../ui/Skeleton'
import { usePanelActions } from './panel-actions'

/** In the place of a room whose code is on its way. */
export function RoomLoading() {
  const t = useText(panelWords)
  return (
    <main className="grid gap-2.5 p-3">
      <h1 className="sr-only">{t('app.name')}</h1>
      <Skeleton lines={3} label={t('loading')} />
    </main>
  )
}

/** In the place of a room that could not be loaded or drawn. */
export function RoomBroken() {
  const t = useText(stripWords)
  const p = useText(panelWords)
  const { reload } = usePanelActions()
  return (
    <main className="p-3">
      <h1 className="sr-only">{p('app.name')}</h1>
      <Notice
        tone="bad"
        title={t('room.broken.title')}
        action={<Button onClick={reload}>{p('error.reload')}</Button>}
      >
        {t('room.broken.body')}
      </Notice>
    </main>
  )
}
