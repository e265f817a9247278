/** Words that turn what follows into its contrary (没有点错, 谁说我取消了), and what may stand in between. */
const NEGATION = '(?:没有?|未|不是?|非|别|无|拒绝?)'
const RETORT = '谁|还说|凭[什啥]么?|为[什啥]么?|怎么(?:会|就|可能)|什么时候|何时|哪[里有]'
const BETWEEN =
  '(?:要求|需要?|强[制求]|办?法|可能|达成|用|必|要|想|能|会|说|讲|过|有|是|去|让|给|帮|跟|和|与|被|就|又|再|你|您|我|们|买家|本人|亲|人|同意|申请|支持|予)*$'
const DENIED = new RegExp(`(?:${NEGATION})${BETWEEN}`)
const RETORTED = new RegExp(`(?:${RETORT})${BETWEEN}`)
/** 解决个啥 */
const SCORNED = /^了?个[啥屁鬼毛头什]/
/** Asked, not said. */
const ASKED = /^[^,。;!\n]*?(?:吗|(?<![什怎那这])么)?\?|^[^,。;!\n]*?(?:吗|(?<![什怎那这])么)(?=[,。;!\n]|$)/
const YES_OR_NO = /(是不是|有没有|能不能|可不可|要不要|会不会|好不好|行不行|同不同)[^,。;!\n]*$/

export interface Utterance {
  /** The words themselves. */
  words: string
  /** What stands before them. */
  before: string
  /** Said to be so, denied, thrown back with a question (谁说…), or merely asked. */
  how: 'said' | 'denied' | 'retorted' | 'asked'
}

/** Every place where a folded text speaks of `what` (a global pattern), and how. */
export function utterancesOf(text: string, what: RegExp): Utterance[] {
  return [...text.matchAll(what)].map((match) => ({
    words: match[0],
    before: text.slice(0, match.index),
    how: howSaid(text, match),
  }))
}

function howSaid(text: string, { 0: words, index }: RegExpExecArray): Utterance['how'] {
  const before = text.slice(0, index)
  const after = text.slice(index + words.length)
  if (YES_OR_NO.test(before + words)) return 'asked'
  const denial = DENIED.exec(before)
  if (denial) return RETORTED.test(before.slice(0, denial.index)) ? 'said' : 'denied'
  if (RETORTED.test(before) || SCORNED.test(after)) return 'retorted'
  return ASKED.test(text.slice(index)) ? 'asked' : 'said'
}

/** Does a folded text say this, and not the contrary? `what` is a global pattern. */
export const says = (text: string, what: RegExp): boolean =>
  utterancesOf(text, what).some(({ how }) => how !== 'denied')
