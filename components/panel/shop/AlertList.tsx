import { domainWords } from '../../../lib/i18n/domain-words'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useText } from '../../../lib/i18n/use-text'
import type { ShopWarning } from '../../../lib/state/shop/shop-room'
import { Button } from '../../ui/Button'
import { LevelMark } from '../../ui/LevelMark'
import { usePanelActions } from '../panel-actions'
import { useWarningText } from './warning-text'

interface AlertListProps {
  shopKey: string
  warnings: readonly ShopWarning[]
  snoozed: ReadonlySet<string>
}

const FRAMES = {
  caution: 'border-warn-line bg-warn-wash',
  danger: 'border-bad-line bg-bad-wash',
} as const

/** What is unusual today: what drives it, one advice, and silence until tomorrow at a tap. */
export function AlertList({ shopKey, warnings, snoozed }: AlertListProps) {
  const t = useText(shopWords)
  const loud = warnings.filter(({ cause }) => !snoozed.has(cause))
  const silent = warnings.length - loud.length
  if (warnings.length === 0) return null
  return (
    <section aria-label={t('alerts.title')} className="grid gap-2">
      <h2 className="sr-only">{t('alerts.title')}</h2>
      {loud.map((warning) => (
        <Alert key={warning.cause} warning={warning} shopKey={shopKey} />
      ))}
      {silent > 0 && <p className="px-1 text-xs text-ink3">{t('alerts.snoozed', { n: silent })}</p>}
    </section>
  )
}

function Alert({ warning, shopKey }: { warning: ShopWarning; shopKey: string }) {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const text = useWarningText()
  const { snooze } = usePanelActions()
  // The person's own line is crossed, or the day is merely unusual.
  const level = warning.by === 'threshold' ? 'danger' : 'caution'
  const driver = text.driver(warning)
  return (
    <div className={`rounded-lg border px-3 py-2 text-sm ${FRAMES[level]}`}>
      <p className="flex gap-2 font-semibold">
        <LevelMark level={level} />
        <span className={level === 'danger' ? 'text-bad' : 'text-warn'}>
          {text.title(warning)}
          <span className="sr-only"> · {d(`level.${level}`)}</span>
        </span>
      </p>
      <p className="text-ink2">
        {text.count(warning)}
        {driver !== null && ` · ${driver}`}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p>
          <span aria-hidden>→ </span>
          {text.advice(warning)}
        </p>
        <Button onClick={() => void snooze(shopKey, warning.cause)} className="ml-auto">
          {t('alerts.snooze')}
        </Button>
      </div>
    </div>
  )
}
