import { formatMoment } from '../../../lib/i18n/format'
import { memoryWords } from '../../../lib/i18n/memory-words'
import { reviewWords } from '../../../lib/i18n/review-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { ShadowWeek } from '../../../lib/state/use-decisions'
import { Card } from '../../ui/Card'

/** «会提醒 14 次：6 次对、2 次错、6 次未定» */
export function ShadowCard({ shadow, now }: { shadow: ShadowWeek; now: number }) {
  const t = useText(reviewWords)
  const m = useText(memoryWords)
  const locale = useLocale()
  const { since, endsAt, running, report } = shadow
  return (
    <Card title={t('shadow.title')}>
      {since !== null && (
        <p className="font-semibold">
          {report.wouldWarn === 0 ? t('shadow.empty') : m('shadow.report', report)}
        </p>
      )}
      <p className="text-sm text-ink2">
        {since === null || endsAt === null
          ? m('shadow.waiting')
          : running
            ? m('shadow.running', { end: formatMoment(endsAt, now, locale) })
            : t('shadow.done')}
      </p>
      {report.wouldWarn > 0 && <p className="text-xs text-ink3">{m('shadow.basis')}</p>}
    </Card>
  )
}
