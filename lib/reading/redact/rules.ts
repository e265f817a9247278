import { CLEAR_SURNAMES, DOUBLE_SURNAMES, NO_NAMES, NOT_A_NAME, OTHER_SURNAMES } from './surnames'

/**
 * One kind of personal data. Group 1 of the pattern is what stands before it and stays, group 2 is what is
 * hidden. Patterns see half-width text; every repetition in them is bounded, so time stays linear.
 */
export interface RedactRule {
  what: string
  mask: string
  pattern: RegExp
  /** Words that must occur somewhere in the text for the rule to be worth trying. */
  gate: RegExp
  /** Not personal after all when these words stand right before it. */
  unless?: RegExp
  /** A last check of the hidden part. */
  only?: (hidden: string) => boolean
}

const PHONE = '1**********'
const CHAT_ID = '[微信]'
const NAME = '[姓名]'
const HAN = '[\\u4e00-\\u9fa5]'

const MANY_DIGITS = /\d{5}|\d[-\s._)*x]{1,2}\d|\d[*xX]{3}/
const CHAT_WORD = /微信|薇信|威信|徽信|卫星|[vV➕]|[wW]|[qQ]|扣扣|企鹅|球球/

/** A number so labelled is the platform's or a carrier's, whatever it looks like. */
const PLATFORM_NUMBER =
  /(?:订单|售后|退款|换货|工单|快递|物流|运单|单|交易|流水|商品|产品|货|款|编|条码|发票|记录|会话)(?:编?号码?|单号|编码|id)[^\d\n]{0,4}$/i

const EXTENSION = '(?:\\s{0,2}(?:转接?|分机|ext\\.?|[-#,])\\s{0,2}\\d{1,6}(?!\\d))?'
const GAP = '[-\\s._]{1,2}'
const MOBILE_SHAPES = [
  '1[3-9]\\d{9}',
  ...['\\d{4}#\\d{4}', '\\d{3}#\\d{5}', '\\d#\\d{3}#\\d{4}', '\\d#\\d{4}#\\d{3}', '\\d{3}#\\d{2}#\\d{3}'].map(
    (shape) => `1[3-9]\\d${shape.startsWith('\\d#') ? '' : GAP}${shape.replaceAll('#', GAP)}`,
  ),
  '1[\\s-][3-9](?:[\\s-]\\d){9}',
  '1[3-9]\\d[*xX]{3,6}\\d{2,4}',
  '\\(1[3-9]\\d\\)\\s?\\d{4}[-\\s]?\\d{4}',
].join('|')
const COUNTRY = '(?:(?:\\+|00)?86[-\\s]?)?'

const CHAT_LABEL =
  '(?:微信|薇信|威信|徽信|卫星号?|[vV]信|(?<![A-Za-z\\d])(?:v\\s?x|w\\s?x|weixin|wechat|wei\\s?xin)|[加➕+]\\s?[vV](?![a-zA-Z]{3})|(?<![A-Za-z\\d])[vV]:|(?<![A-Za-z])Q\\s?Q|扣扣|企鹅号|球球号?)'
const CHAT_JOIN = '(?:账号|号码?|群|id|ID|是|为|叫|加|搜|我|的|同号|[:;=,\\s"“”\'(（【\\-]){0,6}'
const NOT_CHAT_ID =
  '(?!iphone|android|ios|windows|official|harmony|huawei|xiaomi\\d|wechat|weixin|alipay|apple)'
const CHAT_ID_SHAPE = `${NOT_CHAT_ID}[A-Za-z][A-Za-z0-9_-]{5,19}`

const ANY_NAME = `(?:${HAN}{2,8}·${HAN}{2,8}|(?:${DOUBLE_SURNAMES})${HAN}{1,2}|[${CLEAR_SURNAMES}${OTHER_SURNAMES}]${HAN}{1,2})`
const CLEAR_NAME = `(?:(?:${DOUBLE_SURNAMES})${HAN}{1,2}|[${CLEAR_SURNAMES}]${HAN}{1,2})`
const NAME_LABEL =
  '(?:收件人|收货人|联系人|签收人|寄件人|取件人|提货人|机主|户主|户名|持卡人|开户人|真实姓名|姓名|名字|收方)'
const NAME_END = `(?=$|[^\\u4e00-\\u9fa5]|电话|手机|号码|联系|地址|收(?:$|[^\\u4e00-\\u9fa5])|先生|女士)`

/** China's provinces by number, a real date of birth: what tells an ID number from an 18-digit order number. */
const ID_REGION = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\\d{4}'
const MONTH_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'

/** Tried in this order; an earlier rule hides its text from the later ones. */
export const RULES: readonly RedactRule[] = [
  {
    what: 'e-mail',
    mask: '[邮箱]',
    gate: /@/,
    pattern: /()([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})/g,
  },
  {
    what: 'ID number, labelled',
    mask: '[身份证]',
    gate: /身份证/,
    pattern: /(身份证(?:号码?)?[:是为\s]{0,4})(\d{6}[\s-]?\d{4,8}[\s-]?\d{3,4}[\dXx]?)(?![\dA-Za-z])/g,
  },
  {
    what: 'ID number of 18 digits',
    mask: '[身份证]',
    gate: MANY_DIGITS,
    pattern: new RegExp(
      `()(?<![\\dA-Za-z])(${ID_REGION}[\\s-]?(?:19[2-9]|20[0-3])\\d${MONTH_DAY}[\\s-]?\\d{3}[\\dXx])(?![\\dA-Za-z])`,
      'g',
    ),
    unless: PLATFORM_NUMBER,
  },
  {
    what: 'ID number of 15 digits',
    mask: '[身份证]',
    gate: MANY_DIGITS,
    pattern: new RegExp(`()(?<![\\dA-Za-z])(${ID_REGION}[2-9]\\d${MONTH_DAY}\\d{3})(?![\\dA-Za-z])`, 'g'),
    unless: PLATFORM_NUMBER,
  },
  {
    what: 'bank card, labelled',
    mask: '[银行卡]',
    gate: /卡|账|帐|[工农建中]行|银行/,
    pattern:
      /((?:卡号?|账号|帐号|账户|帐户|银行|[工农建中]行)[^\d\n]{0,6})(\d{12,19}|\d{4}(?:[\s-]\d{4}){2,3}(?:[\s-]\d{1,4})?)(?!\d)/g,
    unless: /订单[^\n]{0,6}$/,
  },
  {
    what: 'bank card in groups of four',
    mask: '[银行卡]',
    gate: MANY_DIGITS,
    pattern: /()(?<!\d[\s-]?)([3-69]\d{3}(?:[\s-]\d{4}){3}(?:[\s-]\d{1,3})?)(?![\d])/g,
    unless: PLATFORM_NUMBER,
  },
  {
    what: 'UnionPay card',
    mask: '[银行卡]',
    gate: MANY_DIGITS,
    pattern: /()(?<![\dA-Za-z])((?:62(?:1[2-7]|2[1-9]|3[0-6])|9558)\d{12,15})(?![\dA-Za-z])/g,
    unless: PLATFORM_NUMBER,
  },
  {
    // 18 and 19 digits are orders and after-sales; of 16, the check digit has to fit
    what: 'other card of 16 digits',
    mask: '[银行卡]',
    gate: MANY_DIGITS,
    pattern: /()(?<![\dA-Za-z])((?:4\d|5[1-5]|62|35)\d{14})(?![\dA-Za-z])/g,
    unless: PLATFORM_NUMBER,
    only: fitsCheckDigit,
  },
  {
    what: 'WeChat id by its form',
    mask: CHAT_ID,
    gate: /wxid_/i,
    pattern: /()(wxid_[A-Za-z0-9_-]{4,30})/gi,
  },
  {
    what: 'WeChat or QQ id after its label',
    mask: CHAT_ID,
    gate: CHAT_WORD,
    pattern: new RegExp(`(${CHAT_LABEL}${CHAT_JOIN})(${CHAT_ID_SHAPE}|[1-9]\\d{4,11})(?![A-Za-z0-9_])`, 'gi'),
  },
  {
    what: 'WeChat or QQ id before its label',
    mask: CHAT_ID,
    gate: CHAT_WORD,
    pattern: new RegExp(
      `()(?<![A-Za-z0-9_-])(${CHAT_ID_SHAPE}|[1-9]\\d{4,11})(?=[\\s,(（]{0,2}(?:这?是)?我?的?(?:微信|薇信|[vV]信|[vw]x|QQ|扣扣)(?![A-Za-z]|号?码?是?[:\\s]{0,3}[[A-Za-z\\d]))`,
      'gi',
    ),
  },
  {
    what: 'mobile number, with or without an extension',
    mask: PHONE,
    gate: MANY_DIGITS,
    pattern: new RegExp(`()(?<!\\d|[A-Z]{2})(${COUNTRY}(?:${MOBILE_SHAPES})${EXTENSION})(?!\\d)`, 'g'),
  },
  {
    what: 'relay number with an extension',
    mask: PHONE,
    gate: /转|分机/,
    pattern: /()(?<![\dA-Za-z])(\d[\d\s-]{6,16}\s{0,2}(?:转接?|分机号?)\s{0,2}\d{1,6})(?!\d)/g,
  },
  {
    what: 'mobile number in Chinese numerals',
    mask: PHONE,
    gate: /[一幺][\s-]?[三四五六七八九][\s-]?[零〇一二三四五六七八九幺两]/,
    pattern:
      /()([一幺壹][\s-]?[三四五六七八九叁肆伍陆柒捌玖](?:[\s-]?[零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]){9})/g,
  },
  {
    what: 'landline with its area code',
    mask: PHONE,
    gate: /0\d{2}/,
    pattern: new RegExp(
      `()(?<![\\d.A-Za-z])(\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?[-\\s]?[2-8]\\d{2,3}[-\\s]?\\d{4}${EXTENSION})(?!\\d|[-/.]\\d)`,
      'g',
    ),
    unless: PLATFORM_NUMBER,
  },
  {
    what: 'local number after a label',
    mask: PHONE,
    gate: /电话|座机|手机|联系|tel/i,
    pattern:
      /((?:电话|座机|手机号?|联系方式|tel|phone)(?:号码?)?[:是为\s]{0,4})([2-8]\d{2,3}[-\s]?\d{4})(?!\d)/gi,
  },
  {
    what: 'number abroad',
    mask: PHONE,
    gate: /\+\d/,
    pattern: /()(\+\d{1,3}[-\s]?\d(?:[-\s]?\d){6,11})(?!\d)/g,
  },
]

/** Tried after the addresses: a name is told by its label or by the phone or address beside it. */
export const NAME_RULES: readonly RedactRule[] = [
  {
    what: 'name after a label and a separator',
    mask: NAME,
    gate: /人|名|机主|收方|户主/,
    pattern: new RegExp(
      `(${NAME_LABEL}(?:\\s?:\\s{0,2}|\\s{1,2}|改[成为]|换[成为]|是|为|叫){1,3})(?!${NO_NAMES})((?<=:\\s{0,2})${HAN}{2,4}(?=$|[^\\u4e00-\\u9fa5·])|${ANY_NAME}${NAME_END})`,
      'g',
    ),
  },
  {
    what: 'name right after a label',
    mask: NAME,
    gate: /人|名|机主|收方|户主/,
    pattern: new RegExp(`(${NAME_LABEL})(${CLEAR_NAME})${NAME_END}`, 'g'),
  },
  {
    what: 'name as people introduce themselves',
    mask: NAME,
    gate: /我[叫是姓]|名叫/,
    pattern: new RegExp(
      `((?:我叫|名叫|我的名字是|我是)\\s?)(${CLEAR_NAME}|(?<=叫\\s?)${ANY_NAME})(?=$|[^\\u4e00-\\u9fa5\\[]|的?电话|的?手机)`,
      'g',
    ),
  },
  {
    what: 'name of who took the parcel in',
    mask: NAME,
    gate: /签收|代[收签]|收的[货件]|取的件/,
    pattern: new RegExp(
      `((?:^|[^\\u4e00-\\u9fa5]|[是由给让叫被])(?:我?(?:爱人|老公|老婆|邻居|同事|妈妈|爸爸))?)(?!${NOT_A_NAME})((?:${DOUBLE_SURNAMES})${HAN}{1,2}|[${CLEAR_SURNAMES}]${HAN}{2})(?=(?:帮我|帮忙|替我)?(?:签收|代[收签]|收的[货件]|取的件))`,
      'g',
    ),
  },
  {
    what: 'name before a phone or an address',
    mask: NAME,
    gate: /1\*{10}|\[地址\]/,
    pattern: new RegExp(
      `((?:^|[^\\u4e00-\\u9fa5])(?:寄给|发给|送给|给)?)(${ANY_NAME}(?:先生|女士|小姐)?|[${CLEAR_SURNAMES}](?:先生|女士|小姐|阿姨))(?=[\\s,:;/、()-]{0,3}(?:(?:手机|电话)号?码?[\\s:]{0,2})?(?:1\\*{10}|\\[地址\\]))`,
      'g',
    ),
  },
  {
    what: 'name after a phone or an address',
    mask: NAME,
    gate: /1\*{10}|\[地址\]/,
    pattern: new RegExp(
      `((?:1\\*{10}|\\[地址\\])[\\s,:;/、()-]{1,3})(?!谢谢)([${CLEAR_SURNAMES}${OTHER_SURNAMES}]${HAN}{1,2}?|(?:${DOUBLE_SURNAMES})${HAN}{1,2}?|[${CLEAR_SURNAMES}](?:先生|女士|小姐|阿姨))(?=$|收|[^\\u4e00-\\u9fa5])`,
      'g',
    ),
  },
]

/** The check digit of card numbers (Luhn). */
function fitsCheckDigit(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    sum += at % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9
  }
  return sum % 10 === 0
}
