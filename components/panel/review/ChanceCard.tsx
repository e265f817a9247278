import { domainWords } from '../../../lib/i18n/domain-words'
import { formatShare } from '../../../lib/i18n/format'
import { reviewWords } from '../../../lib/i18n/review-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Calibration } from '../../../lib/refusal/calibration/calibrate'
import { Card } from '../../ui/Card'
import { LevelMark } from '../../ui/LevelMark'

/** What the levels shown and the chances stated were worth, held against what became of the refusals. */
export function ChanceCard({ calibration: { levels, reliability } }: { calibration: Calibration }) {
  const t = useText(reviewWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const seen = levels.filter(({ refused }) => refused > 0)
  const bins = reliability.bins.filter(({ cameTrue }) => cameTrue.total > 0)
  if (seen.length === 0) return null
  return (
    <Card title={t('levels.title')}>
      <ul className="grid gap-1 text-sm">
        {seen.map(({ level, refused, overturned: { count, total } }) => (
          <li key={level}>
            <LevelMark level={level} /> <b>{d(`level.${level}`)}</b>{' '}
            {total === 0 ? t('levels.open', { refused }) : t('levels.row', { refused, total, count })}
          </li>
        ))}
      </ul>
      <h3 className="mt-2 font-semibold text-sm text-ink2">{t('chance.title')}</h3>
      <p className="text-sm">
        {reliability.brier === null
          ? t('chance.none')
          : t('chance.brier', {
              brier: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(reliability.brier),
              n: reliability.n,
            })}
      </p>
      <ul className="text-sm text-ink2">
        {bins.map(({ from, said, cameTrue: { count, total } }) => (
          <li key={from}>
            {t('chance.bin', { said: said === null ? '—' : formatShare(said, locale), count, total })}
          </li>
        ))}
      </ul>
    </Card>
  )
}
