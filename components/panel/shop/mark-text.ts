import { formatCount } from '../../../lib/i18n/format'
import { stripWords } from '../../../lib/i18n/strip-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { StarMark } from '../../../lib/state/shop/star-marks'

/** A step of the ladder as the fan marks it: `85 → 4.7★`; where the total is the stars already, `4.8 线`. */
export function useMarks() {
  const t = useText(stripWords)
  const locale = useLocale()
  return (marks: readonly (StarMark | null)[]): { value: number; label: string }[] =>
    marks.flatMap((mark) => {
      if (!mark) return []
      const min = formatCount(mark.min, locale)
      const stars = mark.stars.toFixed(1)
      const label = mark.min === mark.stars ? t('strip.line', { min }) : t('strip.star', { min, stars })
      return [{ value: mark.min, label }]
    })
}
