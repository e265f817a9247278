import { clauseOf } from '../around-words'
import { type Draft, draftOf, type Span } from '../draft/draft-of'
import { liesApart } from '../words/cities'
import { elseNamesOf, namesGiven, ownNamesOf, SAYS_ELSE } from '../personal-names'
import {
  addressesOf,
  figuresOf,
  isOfService,
  numbersOf,
  orderTailsOf,
  type PersonalNumber,
  samePlace,
} from '../personal-words'
import type { LintInput, LintRule } from '../rule'
import { PRIVACY_LAW } from '../service-cites'

/** What is known of the buyer in this chat, as compared; an empty list = unknown. */
interface Known {
  orders: readonly string[]
  outbound: readonly string[]
  inbound: readonly string[]
  phones: readonly string[]
  names: readonly string[]
  /** All that the buyer and the system wrote, folded, and its figures alone. */
  words: string
  figures: string
}

const present = (values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap((value) => (value ? [figuresOf(value)] : []))

function knownOf({ conversation, afterSale, facts }: LintInput): Known {
  const messages = conversation?.messages.slice(-60) ?? []
  const text = messages
    .filter(({ from }) => from === 'buyer' || from === 'system')
    .map((message) => message.text)
  const words = text
    .join(' ')
    .slice(-3000)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[,、;:!…\s。]/g, ' ')
  return {
    orders: present([...(conversation?.orderIds ?? []), afterSale?.orderId]),
    outbound: present([facts?.parcel?.trackingNo, afterSale?.outbound?.trackingNo]),
    inbound: present([afterSale?.inbound?.trackingNo]),
    phones: words.match(/(?<![0-9])1[3-9][0-9]{9}(?![0-9])/g) ?? [],
    names: namesGiven(words),
    words,
    figures: `${figuresOf(words)} ${present([afterSale?.afterSaleId, facts?.parcel?.courierPhone, facts?.parcel?.hotline]).join(' ')}`,
  }
}

/** Does the draft itself say that what stands here belongs to somebody else? */
function saysElse(draft: Draft, { start, end }: Span): boolean {
  return SAYS_ELSE.test(draft.text.slice(Math.max(0, start - 24), end + 24))
}

const GOES_BACK = /退回|寄回|退货|您寄|您退|回来的/
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
    (own.length > 0 && !SENT_ANEW.test(draft.text)) ||
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
const BESIDE = /那[位家户]|隔壁|别人|对门|楼[上下]|[先女][生士]|也是我们|那边|另一|上一/

function isForeignAddress(draft: Draft, span: Span, { words }: Known): boolean {
  const beside = draft.text.slice(Math.max(0, span.start - 6), span.end + 14)
  if (BESIDE.test(beside) && SAYS_ELSE.test(draft.text)) return true
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
  if (numbers.length + tails.length + names.length + ownNamesOf(draft).length + addresses.length === 0)
    return []
  const known = knownOf(input)
  const isKnownName = ({ start, end }: Span): boolean =>
    known.names.some((name) => name.startsWith(draft.text.slice(start, Math.min(end, start + name.length))))
  return [
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
