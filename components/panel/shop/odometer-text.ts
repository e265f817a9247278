import { formatCount, formatFen } from '../../../lib/i18n/format'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { OdometerLine, StepAhead } from '../../../lib/state/shop/shop-room'

/** The level in words: none, its number, or that nobody can tell; of points, how many are gone. */
export function useLevelText() {
  const t = useText(shopWords)
  const locale = useLocale()
  return ({ level, points }: Pick<OdometerLine, 'level' | 'points'>): string => {
    if (points) {
      if (points.taken === null) return t('penalty.level.unknownPoints')
      const taken = formatCount(points.taken, locale)
      return points.cap === null
        ? t('penalty.points.only', { taken })
        : t('penalty.points.taken', { taken, cap: formatCount(points.cap, locale) })
    }
    if (level === null) return t('penalty.level.unknown')
    return level === 0 ? t('penalty.level.none') : t('penalty.level', { n: level })
  }
}

/** What the count covers: «本机所见 37 / 页面 120». */
export function useCoverText() {
  const t = useText(shopWords)
  const locale = useLocale()
  const count = (value: number) => formatCount(value, locale)
  return ({ seen, page, entered }: Pick<OdometerLine, 'seen' | 'page' | 'entered'>): string => {
    if (page === null) {
      return seen === null ? t('penalty.cover.none') : t('penalty.cover.seen', { seen: count(seen) })
    }
    if (seen === null)
      return t(entered ? 'penalty.cover.onlyEntered' : 'penalty.cover.page', { page: count(page) })
    const slots = { seen: count(seen), page: count(page) }
    return t(entered ? 'penalty.cover.entered' : 'penalty.cover.both', slots)
  }
}

type Cost = Pick<StepAhead, 'fineLowFen' | 'fineHighFen' | 'freezeDays'>

/** What a step costs; a fine of 0 is a public warning. */
export function useCostText() {
  const t = useText(shopWords)
  const locale = useLocale()
  return ({ fineLowFen: low, fineHighFen: high, freezeDays }: Cost): string => {
    if (low === null || high === null) return t('penalty.cost.unknown')
    const fine =
      high === 0
        ? t('penalty.cost.warning')
        : low === high
          ? t('penalty.cost.fine', { fine: formatFen(low, locale) })
          : t('penalty.cost.fineSpan', { low: formatFen(low, locale), high: formatFen(high, locale) })
    const freeze = freezeDays ? [t('penalty.cost.freeze', { days: freezeDays })] : []
    return [fine, ...freeze].join(locale === 'en' ? ', ' : '，')
  }
}

const BEHAVIOURS = [
  'unjustified-refusal',
  'mockery',
  'odd-address',
  'invoice-refused',
  'fake-reviews',
  'false-advertising',
  'fraud-shipping',
  'brand-confusion',
  'refused-duty',
  'broken-promise',
] as const

/** A behaviour that costs points, by its code. */
export function useBehaviourText() {
  const t = useText(shopWords)
  return (code: string): string => {
    const known = BEHAVIOURS.find((one) => one === code)
    return known ? t(`behaviour.${known}`) : t('behaviour.other')
  }
}
