import type { Decimal } from './decimal'

/** At most this many digits are inverted; more than that a page shows of no metric. */
const MAX_DIGITS = 12

const FIGURE = /^[^\d.<>≤≥≈~±+-]*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(%|‰)?(.*)$/s
const VAGUE = /[<>≤≥≈~±]|约|超过|不足|低于|高于|[万亿kw]/i
const PLACES_OF_SIGN: Readonly<Record<string, number>> = { '%': 2, '‰': 3 }

export interface ShownFigure extends Decimal {
  /** It stood with a % or ‰ sign, whose places are already counted in. */
  signed: boolean
}

/**
 * The figure in a displayed text, exactly as many digits as it has: `0.6522 %` is 6522 ÷ 10^6, `４．６９２３` is
 * 46923 ÷ 10^4, `1,234` is 1234. `null` when the text holds no figure, or says itself that it is only about one
 * (`<0.01%`, `1.2万`).
 */
export function shownFigure(shown: string | null): ShownFigure | null {
  if (shown === null) return null
  const text = shown.normalize('NFKC').trim()
  const match = FIGURE.exec(text)
  if (!match || VAGUE.test(text)) return null
  const [, whole = '', fraction = '', sign, rest = ''] = match
  if (/\d/.test(rest)) return null
  const digits = whole.replaceAll(',', '') + fraction
  if (digits.replace(/^0+/, '').length > MAX_DIGITS) return null
  const places = fraction.length + (sign ? (PLACES_OF_SIGN[sign] ?? 0) : 0)
  return { units: Number(digits), places, signed: sign !== undefined }
}
