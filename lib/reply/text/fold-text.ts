/**
 * One spelling for what means the same to the models: full-width as half-width, capitals as small, the marks that
 * stand for masked things and the things themselves as one letter of the private area each.
 */

/** Longer texts are read up to here, in UTF-16 units. */
export const LONGEST = 1000

const NUMBER = 0x30
const PHONE = 0xe003
const ORDER = 0xe004
const LINK = 0xe008
const FACE = 0xe00f
const THING = 0xe010
/** The consumers' hotline: the one number that says something. */
const HOTLINE = 0xe011

/** By what stands in the brackets, less a trailing `x`. */
const MARKS = new Map<string, number>([
  ['姓名', 0xe001],
  ['地址', 0xe002],
  ['电话', PHONE],
  ['手机号', PHONE],
  ['订单', ORDER],
  ['订单编号', ORDER],
  ['金额', NUMBER],
  ['数字', NUMBER],
  ['日期', 0xe006],
  ['时间', 0xe007],
  ['链接', LINK],
  ['站点', 0xe009],
  ['邮箱', 0xe00a],
  ['身份证', 0xe00b],
  ['身份证号', 0xe00b],
  ['银行卡', 0xe00b],
  ['微信', 0xe00c],
  ['组织机构', 0xe00d],
  ['商品快照', 0xe00e],
])
const LONGEST_MARK = 24

const PUNCTUATION = new Map<number, number>(
  [...'，、；;：:'].map((mark): [number, number] => [mark.charCodeAt(0), 0x2c]),
)
for (const mark of '。…·') PUNCTUATION.set(mark.charCodeAt(0), 0x2e)
for (const mark of '～﹏') PUNCTUATION.set(mark.charCodeAt(0), 0x7e)
for (const mark of '“”「」『』') PUNCTUATION.set(mark.charCodeAt(0), 0x22)
for (const mark of '\n\r\t\u3000\u00a0') PUNCTUATION.set(mark.charCodeAt(0), 0x20)

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/

/** A letter of folded text stands at most this often in a row. */
const RUN = 3

/** Writes the folded text to `out` and returns its length; `out` must hold `LONGEST` units. */
export function foldInto(text: string, out: Uint16Array): number {
  const end = Math.min(text.length, LONGEST)
  let length = 0
  let at = 0
  while (at < end) {
    const code = text.charCodeAt(at)
    const mark = code === 0x5b ? markAt(text, at) : null
    if (mark) {
      length = put(out, length, mark.letter)
      at = mark.next
    } else if (isDigit(code)) {
      const next = endOfNumber(text, at)
      length = put(out, length, letterOfNumber(text, at, next))
      at = next
    } else if (code === 0x68 && text.startsWith('http', at)) {
      length = put(out, length, LINK)
      at = endOfLink(text, at)
    } else if (code === 0x23 && text.startsWith('#E-s', at)) {
      length = put(out, length, FACE)
      at += 6
    } else {
      length = put(out, length, foldLetter(code))
      at++
    }
  }
  while (length > 0 && out[length - 1] === 0x20) length--
  return length
}

const scratch = new Uint16Array(LONGEST)

/** The folded text as a string. */
export function foldText(text: string): string {
  const length = foldInto(text, scratch)
  return String.fromCharCode(...scratch.subarray(0, length))
}

function put(out: Uint16Array, length: number, letter: number): number {
  if (letter === 0) return length
  if (letter === 0x20 && (length === 0 || out[length - 1] === 0x20)) return length
  // Two numbers in a row are one: a mask inside a number splits it.
  const most = letter === NUMBER ? 1 : RUN
  if (length >= most && repeats(out, length, most) && out[length - 1] === letter) return length
  out[length] = letter
  return length + 1
}

function repeats(out: Uint16Array, length: number, most: number): boolean {
  for (let back = 2; back <= most; back++) if (out[length - back] !== out[length - 1]) return false
  return true
}

/** 0 = leave out. */
function foldLetter(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 32
    return PUNCTUATION.get(code) ?? code
  }
  if (code >= 0x4e00 && code <= 0x9fff) return code
  const known = PUNCTUATION.get(code)
  if (known !== undefined) return known
  if (code >= 0xff01 && code <= 0xff5e) return foldLetter(code - 0xfee0)
  return INVISIBLE.test(String.fromCharCode(code)) ? 0 : code
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** Digits with a point, comma or stars (of a mask) between them. */
function endOfNumber(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const point = (code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(at + 1))
    if (!isDigit(code) && code !== 0x2a && !point) break
    at++
  }
  return at
}

function letterOfNumber(text: string, from: number, next: number): number {
  const length = next - from
  if (length === 11 && text.charCodeAt(from) === 0x31) return PHONE
  if (length === 5 && text.startsWith('12315', from)) return HOTLINE
  return length >= 12 ? ORDER : NUMBER
}

function endOfLink(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) > 0x20 && text.charCodeAt(at) < 0x7f) at++
  return at
}

function markAt(text: string, from: number): { letter: number; next: number } | null {
  const to = text.indexOf(']', from)
  if (to < 0 || to - from > LONGEST_MARK) return null
  const inner = text.slice(from + 1, to)
  const letter = MARKS.get(inner.endsWith('x') ? inner.slice(0, -1) : inner)
  if (letter !== undefined) return { letter, next: to + 1 }
  if (inner.startsWith('ORDERID')) return { letter: ORDER, next: to + 1 }
  return /^[\u4e00-\u9fff()]{1,8}x$/.test(inner) ? { letter: THING, next: to + 1 } : null
}
