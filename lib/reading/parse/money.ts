import { foldText } from '../fold-text'

const AMOUNT = /(?:¥|人民币|RMB)?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\s*\.\s*\d{1,2})?)\s*元?/i
const WHOLE = new RegExp(`^${AMOUNT.source}$`, 'i')

/**
 * Fen of an amount that is the whole text (`¥59.90`, `￥1,299`, `59.9元`, also split as `¥ 59 .90`).
 * `null` for anything else: negative, ranges, more than two decimals.
 */
export function parseMoney(text: string): number | null {
  const match = WHOLE.exec(joinPieces(text))
  return match?.[1] ? fenOf(match[1]) : null
}

/** Fen of the one marked amount (`¥…` or `…元`) at the start of a text; `null` when none or not at the start. */
export function parseLeadingMoney(text: string): number | null {
  const joined = joinPieces(text)
  const match = LEADING_SIGN.exec(joined) ?? LEADING_UNIT.exec(joined)
  return match?.[1] ? parseMoney(match[1]) : null
}

/**
 * Fen of a value in pieces, given as its first piece, its first two …: the longest text that is an amount as a
 * whole, so that `59` `.` `90` is not 59 yuan; else the amount that the shortest begins with.
 */
export function moneyIn(texts: readonly string[]): number | null {
  for (const text of texts.toReversed()) {
    const fen = parseMoney(text)
    if (fen !== null) return fen
  }
  for (const text of texts) {
    const fen = parseLeadingMoney(text)
    if (fen !== null) return fen
  }
  return null
}

/** Not the amount itself: more digits, a range's start, a rounded or multiplied figure. */
const NO_MORE = String.raw`(?![\d.])(?!\s*(?:[~至到万千亿折*xX×]|-\s*[¥\d]))`
const AMOUNT_BEGINS = String.raw`([\d,]+\.\d{1,2}|[\d,]+(?!\s*\d))`
const LEADING_SIGN = new RegExp(`^(?:¥|人民币|RMB)\\s*${AMOUNT_BEGINS}${NO_MORE}`, 'i')
const LEADING_UNIT = new RegExp(`^${AMOUNT_BEGINS}\\s*元${NO_MORE}`)

/** Kits show sign, yuan, dot and cents as pieces; two groups of digits are never one. */
function joinPieces(text: string): string {
  const folded = foldText(text)
  if (!folded.includes(' ')) return folded
  return folded.replace(/(?<=[\d¥])\s+(?=[.,]\s*\d)/g, '').replace(/(?<=\d[.,]|¥)\s+(?=\d)/g, '')
}

function fenOf(amount: string): number | null {
  const [yuan = '', cents = ''] = amount.replace(/[\s,]/g, '').split('.')
  const fen = Number(yuan) * 100 + Number(cents.padEnd(2, '0') || 0)
  return Number.isSafeInteger(fen) ? fen : null
}
