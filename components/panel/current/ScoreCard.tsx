import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount, formatMoment, formatScore } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Score } from '../../../lib/state/room'
import { Chip } from '../../ui/Chip'
import { MetricTable } from './MetricTable'

const FULL_MARK = { douyin: 100, qianniu: 5 } as const

/** The latest score as its page showed it; nothing is computed, what was not shown is said to be unknown. */
export function ScoreCard({ score, now }: { score: Score; now: number }) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const totalText = useTotalText()
  const at = formatMoment(score.updatedAt ?? score.readAt, now, locale)
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-end gap-x-3">
        {score.total === null ? (
          <p className="text-lg font-semibold">{totalText(score)}</p>
        ) : (
          <p>
            <span className="text-big leading-none font-bold tracking-tight">
              {formatScore(score.total, locale)}
            </span>{' '}
            <span className="text-sm text-ink3">{t('score.outOf', { max: FULL_MARK[score.platform] })}</span>
          </p>
        )}
        <p className="text-sm text-ink2">
          {score.updatedAt === null ? t('score.readAt', { at }) : t('score.updated', { at })}
          {score.orders30d !== null &&
            ` · ${t('score.orders', { count: formatCount(score.orders30d, locale) })}`}
        </p>
      </div>
      <p className="flex flex-wrap gap-1.5">
        {score.dimensions.map(({ id, score: points }) => (
          <Chip key={id}>
            {d(`dimension.${id}`)} <b>{points === null ? t('score.hidden') : formatCount(points, locale)}</b>
          </Chip>
        ))}
        {score.bonus !== null && (
          <Chip>
            {t('score.bonus')}{' '}
            <b>
              {score.bonus > 0 ? '+' : ''}
              {formatCount(score.bonus, locale)}
            </b>
          </Chip>
        )}
        {score.deduction !== null && (
          <Chip>
            {t('score.deduction')} <b>{formatCount(-score.deduction || 0, locale)}</b>
          </Chip>
        )}
      </p>
      <MetricTable metrics={score.metrics} />
    </div>
  )
}

/** What to say in the place of a total that is not there, or the total itself. */
export function useTotalText() {
  const t = useText(panelWords)
  const locale = useLocale()
  return ({ total, stage }: Pick<Score, 'total' | 'stage'>): string => {
    if (total !== null) return formatScore(total, locale)
    return stage === 'formal' ? t('score.unknown') : t(`score.${stage}`)
  }
}
