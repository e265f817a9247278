import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount } from '../../../lib/i18n/format'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { ShopWarning } from '../../../lib/state/shop/shop-room'
import { Button } from '../../ui/Button'
import { LevelMark } from '../../ui/LevelMark'
import { usePanelActions } from '../panel-actions'

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
  const loud = warnings.filter(({ id }) => !snoozed.has(id))
  const silent = warnings.length - loud.length
  if (warnings.length === 0) return null
  return (
    <section aria-label={t('alerts.title')} className="grid gap-2">
      <h2 className="sr-only">{t('alerts.title')}</h2>
      {loud.map((warning) => (
        <Alert key={warning.id} warning={warning} shopKey={shopKey} />
      ))}
      {silent > 0 && <p className="px-1 text-xs text-ink3">{t('alerts.snoozed', { n: silent })}</p>}
    </section>
  )
}

function Alert({ warning, shopKey }: { warning: ShopWarning; shopKey: string }) {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const { snooze } = usePanelActions()
  const { id, level, what, count, usual, driver, advice } = warning
  const slots = { count: formatCount(count, locale) }
  return (
    <div className={`rounded-lg border px-3 py-2 text-sm ${FRAMES[level]}`}>
      <p className="flex gap-2 font-semibold">
        <LevelMark level={level} />
        <span className={level === 'danger' ? 'text-bad' : 'text-warn'}>
          {what}
          <span className="sr-only"> · {d(`level.${level}`)}</span>
        </span>
      </p>
      <p className="text-ink2">
        {usual === null
          ? t('alerts.count', slots)
          : t('alerts.usual', { ...slots, usual: formatCount(usual, locale) })}
        {driver &&
          ` · ${t(`alerts.driver.${driver.kind}`, { name: driver.name, count: formatCount(driver.count, locale) })}`}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p>
          <span aria-hidden>→ </span>
          {advice}
        </p>
        <Button onClick={() => void snooze(shopKey, id)} className="ml-auto">
          {t('alerts.snooze')}
        </Button>
      </div>
    </div>
  )
}
