import { shopWords } from '../../../lib/i18n/shop-words'
import { useText } from '../../../lib/i18n/use-text'

const WHYS = [
  'no-score',
  'growth-stage',
  'no-dimensions',
  'dimension-unknown',
  'weights-do-not-sum',
  'no-dimension-weights',
  'weights-not-identifiable',
  'weights-sheets-disagree',
  'metric-unknown',
  'steps-unknown',
  'dimension-black-box',
  'outside-observed',
  'total-mismatch',
] as const

/** Why the total can't be told, in words; a reason without words is left out, never shown as it is. */
export function useWhyText() {
  const t = useText(shopWords)
  return (why: string | null): string | null => {
    const known = WHYS.find((one) => one === why)
    return known ? t(`why.${known}`) : null
  }
}
