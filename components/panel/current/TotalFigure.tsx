import { formatCount, formatScore } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Score } from '../../../lib/state/room'

export const FULL_MARK = { douyin: 100, qianniu: 5 } as const

/** The total, big, with what it is out of; without one, the words for that. */
export function TotalFigure({ score }: { score: Pick<Score, 'total' | 'stage' | 'platform' | 'orders30d'> }) {
  const t = useText(panelWords)
  const locale = useLocale()
  const { total, stage, platform, orders30d } = score
  if (total === null) {
    return (
      <p className="text-lg font-semibold">
        {stage === 'formal' ? t('score.unknown') : t(`score.${stage}`)}
        {orders30d !== null && (
          <span className="block text-sm font-normal text-ink2">
            {t('score.orders', { count: formatCount(orders30d, locale) })}
          </span>
        )}
      </p>
    )
  }
  return (
    <p className="whitespace-nowrap narrow:whitespace-normal">
      <span className="text-big leading-none font-bold tracking-tight">{formatScore(total, locale)}</span>{' '}
      <span className="text-sm text-ink3">{t('score.outOf', { max: FULL_MARK[platform] })}</span>
    </p>
  )
}
