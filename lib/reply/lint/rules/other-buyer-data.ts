import { type Draft, draftOf, overlap, type Span } from '../draft/draft-of'
import { liesApart } from '../words/cities'
import { elseNamesOf, fullNamesOf, ownNamesOf, SAYS_ELSE } from '../personal-names'
import { addressesOf, samePlace } from '../personal-addresses'
import { isOfService, numbersOf, orderTailsOf, phoneTailsOf, type PersonalNumber } from '../personal-words'
import { type Known, knownOf } from '../known-buyer'
import { clauseOf, withBeside } from '../around-words'
import type { LintInput, LintRule } from '../rule'
import { PRIVACY_LAW } from '../service-cites'

/** Does the draft itself say that what stands here belongs to somebody else? */
function saysElse(draft: Draft, { start, end }: Span): boolean {
  return SAYS_ELSE.test(draft.text.slice(Math.max(0, start - 24), end + 24))
}

const GOES_BACK = /退回|退件|退过来|寄回|退货|您寄|您退|回来的|仓库(?:这边)?(?:收到|签收)/
const SENT_ANEW =
  /补发|补寄|重发|重寄|换货|换的|换新|新的?(?:运单|单号|快递)|重新(?:发|寄)|另一个包裹|第二个|分开发|两个包裹|拆成/

function isForeignNumber(draft: Draft, found: PersonalNumber, known: Known): boolean {
  const { kind, number } = found
  if (known.figures.includes(number)) return false
  if ([...known.orders, ...known.outbound, ...known.inbound].includes(number)) return false
  if (kind === 'order')
    return (known.orders.length > 0 && !/售后单/.test(clauseOf(draft, found))) || saysElse(draft, found)
  if (kind === 'phone') {
    if (isOfService(draft, found)) return false
    return known.phones.length > 0 || saysElse(draft, found) || foreignNames(draft, known).length > 0
  }
  const goesBack = GOES_BACK.test(draft.text)
  const own = goesBack ? known.inbound : known.outbound
  return (
    (own.length > 0 && (known.sentAnew || !SENT_ANEW.test(draft.text))) ||
    (saysElse(draft, found) && /单号|包裹|快递|件/.test(draft.text))
  )
}

function foreignNames(draft: Draft, { names }: Known): Span[] {
  if (names.length === 0) return []
  return ownNamesOf(draft).filter(
    ({ name }) => !names.some((given) => given.startsWith(name) || name.startsWith(given)),
  )
}

/** Right beside the address the draft says whose it is. */
const BESIDE =
  /那[位家户]|那个才|隔壁|别人|对门|楼[上下]|邻居|[先女][生士]|也是我们|那边|另一|上一|的(?:买家|客户|顾客|客人|箱子|包裹上|那位)|(?:买家|客户|顾客|客人)的地址|(?:^|[^其吉])[她他](?:家|住|是|写|的)|转寄|去了|[粘贴发寄送][错反]|贴到/

function isForeignAddress(draft: Draft, span: Span, { words }: Known): boolean {
  const beside = draft.text.slice(Math.max(0, span.start - 10), span.end + 8)
  if (BESIDE.test(beside) && !isOfShop(draft, span)) return true
  const given = words
    .split(/[ ，？]/)
    .filter((clause) => /[\u4e00-\u9fff]{2}(?:[省市区县镇乡村路]|街道?|小区|大道)/.test(clause))
    .join(' ')
  const place = draft.text.slice(span.start, span.end)
  if (isOfService(draft, span)) return false
  return given === ''
    ? liesApart(words, draft.text.slice(Math.max(0, span.start - 4), span.end))
    : !samePlace(given, place)
}

/** The shop's own door: the warehouse, where goods go back to, where a thing is sent from. */
function isOfShop(draft: Draft, span: Span): boolean {
  return /退货|寄回|退回|售后组|门店|我们店|我们(?:的)?(?:仓库|地址)|驿站/.test(
    draft.text.slice(Math.max(0, span.start - 14), span.end + 8),
  )
}

function isForeignPhoneTail(draft: Draft, found: Span & { tail: string }, { phones, words }: Known): boolean {
  if (words.includes(found.tail)) return false
  const told = [...phones.map((phone) => phone.slice(-4)), ...phoneTailsOf(words).map(({ tail }) => tail)]
  return told.length > 0 || /同名|那位|别的|另一|不是您/.test(draft.text)
}

/** Is a full name told of somebody who is not the buyer, or given as his though his own is another? */
function isForeignFull(draft: Draft, { start, end, name }: Span & { name: string }, known: Known): boolean {
  if (known.words.includes(name)) return false
  if (known.names.length > 0) return true
  const owned = ownNamesOf(draft).some((own) => overlap(own, { start, end }))
  return !owned && !OF_WORKS.test(draft.text.slice(Math.max(0, start - 6), end + 6))
}
/** Who made, wrote, sang or lends his name to the goods; and what is changed to at the buyer's wish. */
const OF_WORKS = /「|作者|著|唱|导演|主演|签名|专辑|新书|备注|改[成为到]|发明|大师|代言/

function isForeignTail(tail: string, { orders, words }: Known): boolean {
  const told = new RegExp(`(?<![0-9])${tail}(?![0-9])`).test(words)
  return orders.length > 0 && !orders.some((id) => id.endsWith(tail)) && !told
}

function find(input: LintInput): Span[] {
  const draft = draftOf(input)
  const numbers = numbersOf(draft)
  const tails = orderTailsOf(draft)
  const names = elseNamesOf(draft)
  const addresses = addressesOf(draft)
  const full = fullNamesOf(draft)
  const phoneTails = phoneTailsOf(draft.text)
  const count = [numbers, tails, names, full, phoneTails, ownNamesOf(draft), addresses].flat().length
  if (count === 0) return []
  const known = knownOf(input)
  const isKnownName = ({ start, end }: Span): boolean =>
    known.words.includes(draft.text.slice(start, end)) ||
    known.names.some((name) => name.startsWith(draft.text.slice(start, Math.min(end, start + name.length))))
  const foreign = [
    ...full.filter((found) => isForeignFull(draft, found, known)),
    ...phoneTails.filter((found) => isForeignPhoneTail(draft, found, known)),
    ...numbers.filter((found) => isForeignNumber(draft, found, known)),
    ...tails.filter(
      (found) => isForeignTail(found.tail, known) || (known.orders.length === 0 && saysElse(draft, found)),
    ),
    ...foreignNames(draft, known),
    ...(SAYS_ELSE.test(draft.text) || known.names.length > 0
      ? names.filter((span) => !isKnownName(span))
      : []),
    ...addresses.filter((span) => isForeignAddress(draft, span, known)),
  ]
  const beside = [...numbers.filter(({ kind }) => kind === 'phone'), ...full, ...addresses]
  return withBeside(
    foreign,
    beside.filter((span) => !known.words.includes(draft.text.slice(span.start, span.end))),
  )
}

/** A number, name or address in the draft is not this buyer's. */
export const otherBuyerData: LintRule = {
  id: 'other-buyer-data',
  level: 'danger',
  advice:
    '这串信息跟当前买家对不上，发出去就泄露了别人的资料；先核对是不是开错了会话，别的买家的事只说做法，不带号码姓名地址。',
  better: null,
  cite: { douyin: PRIVACY_LAW, qianniu: PRIVACY_LAW },
  find: (input) => find(input).map((span) => draftOf(input).placeOf(span)),
}
