import { formatMoment } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { ErrorCode } from '../../../lib/schema/error-code'
import { usePanelStore } from '../../../lib/state/panel-store'
import type { Loadable } from '../../../lib/state/room'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { usePanelActions } from '../panel-actions'

const STALE_MS = 24 * 3_600_000

/** Says once that the store can't be read, whichever of the records asked first. */
export function StoreNotice({ asked }: { asked: readonly Loadable<unknown>[] }) {
  const failed = asked.find(({ status }) => status === 'failed')
  return failed?.status === 'failed' ? <ErrorNotice kind={kindOf(failed.code)} /> : null
}

/** Says that an action did not reach the background. */
export function BackgroundNotice() {
  return usePanelStore((state) => state.backgroundLost) ? <ErrorNotice kind="background" /> : null
}

type Kind = 'store-newer' | 'store-closed' | 'store-full' | 'store-failed' | 'background'

function kindOf(code: ErrorCode): Kind {
  return code === 'bad-message' || code === 'wrong-sender' ? 'store-failed' : code
}

function ErrorNotice({ kind }: { kind: Kind }) {
  const t = useText(panelWords)
  const { reload } = usePanelActions()
  return (
    <Notice
      tone="bad"
      title={t(`error.${kind}.title`)}
      action={<Button onClick={reload}>{t('error.reload')}</Button>}
    >
      {t(`error.${kind}.body`)}
    </Notice>
  )
}

/** The look of what was read more than a day ago. */
export const AGED = 'grayscale [&_*]:!text-ink3'

/** Is what was read then older than a day? */
export function isStale(readAt: string, now: number): boolean {
  return now - Date.parse(readAt) > STALE_MS
}

export function StaleNotice({ readAt, now }: { readAt: string | null; now: number }) {
  const t = useText(panelWords)
  const locale = useLocale()
  if (readAt === null || !isStale(readAt, now)) return null
  return (
    <Notice title={t('stale.title')}>{t('stale.body', { at: formatMoment(readAt, now, locale) })}</Notice>
  )
}
