import { formatMoment } from '../../../lib/i18n/format'
import { reviewWords } from '../../../lib/i18n/review-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { ShadowWeek } from '../../../lib/state/use-decisions'
import { Card } from '../../ui/Card'

/** «会提醒 14 次：6 次对、2 次错、6 次未定» */
export function ShadowCard({ shadow, now }: { shadow: ShadowWeek; now: number }) {
  const t = useText(reviewWords)
  const locale = useLocale()
  const { since, endsAt, running, report } = shadow
  const { wouldWarn: n, right, wrong, undecided } = report
  return (
    <Card title={t('shadow.title')}>
      {since !== null && (
        <p className="font-semibold">
          {n === 0 ? t('shadow.empty') : t('shadow.report', { n, right, wrong, undecided })}
        </p>
      )}
      <p className="text-sm text-ink2">
        {since === null || endsAt === null
          ? t('shadow.notBegun')
          : running
            ? t('shadow.running', { at: formatMoment(endsAt, now, locale) })
            : t('shadow.done')}
      </p>
    </Card>
  )
}
