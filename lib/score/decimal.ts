/** A decimal as whole numbers: `units` ÷ 10^`places`. Comparisons with it need no floating point. */
export interface Decimal {
  units: number
  places: number
}

const MAX_PLACES = 12

/** The decimal that a person would write for a number of a pack or a page: 0.0131 is 131 ÷ 10^4. */
export function decimalOf(value: number): Decimal {
  const text = String(value)
  const written = text.includes('e') ? value.toFixed(MAX_PLACES) : text
  const [whole = '0', fraction = ''] = written.split('.')
  const digits = fraction.slice(0, MAX_PLACES).replace(/0+$/, '')
  return { units: Number(whole + digits), places: digits.length }
}
