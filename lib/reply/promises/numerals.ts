const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100 }

/** A number in digits or Chinese numerals, as a pattern without groups. */
export const NUMBER = String.raw`(?:\d+(?:\.\d+)?|[零〇一二两兩三四五六七八九十百]+)`

/**
 * `15`, `1.5`, `十五`, `二十`, `一百二十`; two digits in a row name a range, and its end counts: `两三` → 3,
 * `二三十` → 30. `null` = no number.
 */
export function numberOf(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  let [sum, digit]: [number, number | null] = [0, null]
  for (const sign of text) {
    const ten = TENS[sign]
    if (ten === undefined) {
      const next = DIGITS[sign]
      if (next === undefined) return null
      digit = next
    } else {
      sum += (digit ?? 1) * ten
      digit = null
    }
  }
  return text === '' ? null : sum + (digit ?? 0)
}
