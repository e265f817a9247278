import { findAddresses } from './redact/address'
import { NAME_RULES, RULES, type RedactRule } from './redact/rules'

const ADDRESS = '[地址]'
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g
const MAYBE =
  /[\d@０-９＠幺一名人姓叫]|我是|微|薇|威信|[vVwWqQｖＶ]|扣扣|地址|[省市区县镇村路街栋幢室]|机主|收方|[签代]收|代签|[收取]的/
const MAX_PASSES = 4

/**
 * Masks personal data in free text: phones `1**********`, WeChat and QQ ids `[微信]`, addresses `[地址]`, names
 * `[姓名]`, ID numbers `[身份证]`, bank cards `[银行卡]`, e-mail `[邮箱]`. Order, after-sale and parcel numbers,
 * prices, dates and sizes stay. Idempotent; never throws; time grows with the length of the text.
 */
export function redact(text: string): string {
  if (!MAYBE.test(text)) return text
  let masked = text.replace(INVISIBLE, '')
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = once(masked)
    if (next === masked) break
    masked = next
  }
  return masked
}

function once(text: string): string {
  const contacts = RULES.reduce(applyRule, text)
  const places = replaceSpans(contacts, findAddresses(halfWidth(contacts)), ADDRESS)
  return NAME_RULES.reduce(applyRule, places)
}

function applyRule(text: string, rule: RedactRule): string {
  const folded = halfWidth(text)
  if (!rule.gate.test(folded)) return text
  const spans: [number, number][] = []
  for (const match of folded.matchAll(rule.pattern)) {
    const [, before = '', hidden = ''] = match
    const from = match.index + before.length
    if (rule.unless?.test(folded.slice(Math.max(0, from - 16), from))) continue
    if (rule.only?.(hidden) === false) continue
    spans.push([from, from + hidden.length])
  }
  return replaceSpans(text, spans, rule.mask)
}

function replaceSpans(text: string, spans: readonly [number, number][], mask: string): string {
  if (!spans.length) return text
  let out = ''
  let at = 0
  for (const [from, to] of spans) {
    out += text.slice(at, from) + mask
    at = to
  }
  return out + text.slice(at)
}

const WIDE = /[\uFF01-\uFF5E\u3000‐‑–—−﹣]/g

/** Full-width forms and odd dashes as plain ones, character by character, so that positions stay. */
function halfWidth(text: string): string {
  return text.replace(WIDE, (char) => {
    const code = char.charCodeAt(0)
    if (code === 0x3000) return ' '
    return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : '-'
  })
}
