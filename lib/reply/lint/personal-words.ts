import { clauseOf, leadOf, tailOf } from './around-words'
import type { Draft, Span } from './draft/draft-of'

const DIGIT = '0-9零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖'
const RUN = new RegExp(`[a-z]{0,4}(?:[0-9](?:[ -]?[0-9]){7,24}(?![${DIGIT}])|[${DIGIT}]{8,25})`, 'g')
const FIGURES: Readonly<Record<string, string>> = {
  零: '0',
  一: '1',
  幺: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
}
/** Numbers of goods and papers, not of people. */
const OTHER_NUMBER =
  /(?:商品编?号?|(?<!订单)编号|货号|条形?码|税号|型号|批[号次]|序列号|执行标准|取件码|验证码|发票号码?|编码|id|gb|sn|链接|口令|款号|色号|信用代码)[是为，。 ]?$/

export type NumberKind = 'phone' | 'order' | 'parcel'
export interface PersonalNumber extends Span {
  kind: NumberKind
  /** As figures and small letters, without gaps. */
  number: string
}

/** The figures of a number as it is typed: gaps dropped, Chinese numerals read. */
export function figuresOf(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll(/[^0-9a-z零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]/g, '')
    .replaceAll(/[零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]/g, (sign) => FIGURES[sign] ?? sign)
}

function kindOf(number: string): NumberKind | null {
  if (/^1[3-9]\d{9}$/.test(number)) return 'phone'
  if (/^\d{16,20}$/.test(number)) return 'order'
  if (/^[a-z]{1,4}\d{9,18}$/.test(number)) return 'parcel'
  return /^\d{12,15}$/.test(number) && !/^69\d{11}$/.test(number) ? 'parcel' : null
}

/** The phone, order and parcel numbers of a draft. */
export function numbersOf(draft: Draft): PersonalNumber[] {
  return [...draft.text.matchAll(RUN)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const number = figuresOf(match[0])
    const labelled = /(?:单号|运单|快递号)(?:是|为|：|，| )*[a-z]*$/.test(
      draft.text.slice(Math.max(0, span.start - 8), span.start),
    )
    const kind = kindOf(number) ?? (labelled && number.length >= 8 ? 'parcel' : null)
    const unit = /^(?:mah|ml|毫安|元|块|g\b|克|件|个|人)/.test(draft.text.slice(span.end, span.end + 4))
    return kind === null ||
      unit ||
      OTHER_NUMBER.test(draft.text.slice(Math.max(0, span.start - 8), span.start))
      ? []
      : [{ ...span, kind, number }]
  })
}

const TAIL = new RegExp(
  `(?:尾号|尾数|[后末][四4]位|最后[四4]位|末尾|结尾|订单号?)(?:是|为|：|，| )?([${DIGIT}]{4})(?![${DIGIT}a-z]|年|元|块)|(?<![${DIGIT}a-z])([0-9]{4}) ?(?:[这那]一?(?:单|笔|个订单)|结尾|的(?:那个)?订单)`,
  'g',
)

/** The last four figures of order numbers that a draft names. */
export function orderTailsOf(draft: Draft): (Span & { tail: string })[] {
  return [...draft.text.matchAll(TAIL)].flatMap((match) => {
    const tail = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf(tail)
    const span = { start, end: start + 4, tail: figuresOf(tail) }
    const ofOther = /(?:手机|电话|号码|卡|运单|快递|单号|sf|yt|zt|jt|包裹|物流|支付宝)[^ ，。]{0,3}$/.test(
      leadOf(draft, { start: match.index }),
    )
    return ofOther || /^的?(?:手机|电话|卡|包裹|快递)/.test(tailOf(draft, span)) ? [] : [span]
  })
}

const PHONE_TAIL =
  /(?:手机号?|电话|号码)(?:的)?(?:尾号|后四位|末四位)(?:是|为)?([0-9]{4})(?![0-9])|(?:尾号|后四位)(?:是|为)?([0-9]{4})的(?:手机|电话|号码)/g

/** The last four figures of phone numbers that a text names. */
export function phoneTailsOf(text: string): (Span & { tail: string })[] {
  return [...text.matchAll(PHONE_TAIL)].map((match) => {
    const tail = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf(tail)
    return { start, end: start + 4, tail }
  })
}

/** Does the clause speak of the shop's, the courier's or the platform's own phone or address? */
export function isOfService(draft: Draft, span: Span): boolean {
  return /维修|派件|派送员|快递员|师傅|网点|站点|骑手|小哥|客服|热线|驿站|仓库|退货|寄回|退回|售后|门店|我们店|工厂|厂家|安装|品牌方|官方|老板|店长|卖家/.test(
    `${draft.text.slice(Math.max(0, span.start - 40), span.start)}${clauseOf(draft, span)}`,
  )
}
