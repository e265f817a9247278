/** Numbers as people write them: `30`, `9.9`, `三十`, `两百五`, `一百二十`. `null` = not a number. */
const DIGITS = new Map(
  [...'零一二三四五六七八九']
    .map((sign, at) => [sign, at] as const)
    .concat([
      ['两', 2],
      ['俩', 2],
      ['仨', 3],
      ['半', 0.5],
    ]),
)
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
])

export const NUMBER_WORDS = '(?:[0-9]{1,7}(?:\\.[0-9]{1,2})?|[零一二三四五六七八九十百千万两俩仨半]{1,7})'

/** The value of a number, or `null`. */
export function numberOf(words: string): number | null {
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(words)) return Number(words)
  let total = 0
  let digit: number | null = null
  let unit = 1
  for (const sign of words) {
    const ten = TENS.get(sign)
    if (ten !== undefined) {
      total += (digit ?? 1) * ten
      digit = null
      unit = ten
    } else {
      const value = DIGITS.get(sign)
      if (value === undefined) return null
      digit = digit === null ? value : digit * 10 + value
    }
  }
  if (digit === null) return words === '' ? null : total
  // 两百五 is 250: a last digit counts tenths of the unit before it, unless a zero stands between.
  return total + (unit >= 100 && digit < 10 && !words.includes('零') ? (digit * unit) / 10 : digit)
}
