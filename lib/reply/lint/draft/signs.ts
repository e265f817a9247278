/** What one sign stands for when a draft is compared: full width, upper case and look-alikes are folded before. */
const ROWS: readonly (readonly [reads: string, signs: string])[] = [
  ['星', '⭐🌟★☆✨✪⭑'],
  ['加', '➕＋+╋'],
  ['卫星', '🛰📡'],
  ['鱼', '🐟🐠'],
  ['红薯', '🍠'],
  ['狗', '🐶🐕'],
  ['猪', '🐷🐖'],
  ['屎', '💩'],
  ['小丑', '🤡'],
  ['马', '🐴🐎'],
  ['滚', '🎳'],
  ['竖中指', '🖕'],
  ['红包', '🧧'],
  ['心', '❤♥💗💖💕🩷💓'],
  ['钱', '💰💵💴💸'],
  ['有', '🈶'],
  ['花', '🌸🌺🌹💐'],
  ['拇指', '👍'],
  ['礼物', '🎁'],
  ['电话', '📞☎📱'],
  ['企鹅', '🐧'],
  ['好', '👌'],
  ['券', '劵'],
  ['元', '圆'],
  ['¥', '￥'],
  ['给', '給'],
  ['红', '紅'],
  ['评', '評'],
  ['号', '號'],
  ['码', '碼'],
  ['返', '返'],
  ['您', '妳'],
  ['不', '吥'],
  ['0', '〇'],
  ['，', ',，、;；:：~～^'],
  ['。', '。！!…．\n\r'],
  ['？', '?？'],
  ['「', '「『“‘【《'],
  ['」', '」』”’】》'],
  [' ', '\t '],
]

export const SIGNS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([reads, signs]) => [...signs].map((sign) => [sign, reads] as const)),
)

/** Signs that part nothing and say nothing: invisible ones, and what follows an emoji to colour it. */
export const SILENT =
  /^(?:[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]|\uFE0E|\uFE0F|\u20E3|\p{Emoji_Modifier})$/u
