import { foldText } from '../fold-text'

const AMOUNT = /(?:¥|人民币|RMB)?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\s*\.\s*\d{1,2})?)\s*元?/i
const WHOLE = new RegExp(`^${AMOUNT.source}$`, 'i')

/**
 * Fen of an amount that is the whole text (`¥59.90`, `￥1,299`, `59.9元`, also split as `¥ 59 .90`).
 * `null` for anything else: negative, ranges, more than two decimals.
 */
export function parseMoney(text: string): number | null {
  const match = WHOLE.exec(foldText(text).replace(/(?<=[\d.,¥])\s+(?=[\d.,])/g, ''))
  return match?.[1] ? fenOf(match[1]) : null
}

/** Fen of the one marked amount (`¥…` or `…元`) at the start of a text; `null` when none or not at the start. */
export function parseLeadingMoney(text: string): number | null {
  const folded = foldText(text).replace(/(?<=[\d.,¥])\s+(?=[.,]\d)/g, '')
  const match =
    /^¥\s*([\d,]+(?:\.\d{1,2})?)(?![\d.])/.exec(folded) ?? /^([\d,]+(?:\.\d{1,2})?)\s*元/.exec(folded)
  return match?.[1] ? parseMoney(match[1]) : null
}

function fenOf(amount: string): number | null {
  const [yuan = '', cents = ''] = amount.replace(/[\s,]/g, '').split('.')
  const fen = Number(yuan) * 100 + Number(cents.padEnd(2, '0') || 0)
  return Number.isSafeInteger(fen) ? fen : null
}
