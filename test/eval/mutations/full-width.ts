import { some, textsOf, type Mutator } from './mutator'

const WIDE: Record<string, string> = { ':': '：', '¥': '￥', '(': '（', ')': '）', ',': '，' }
const ZERO = '０'.charCodeAt(0)

const wideMark = (char: string): string => WIDE[char] ?? char
const wideDigit = (char: string): string => String.fromCharCode(ZERO + Number(char))

/** How many of the texts are changed, page by page. */
const SHARES = [0.3, 0.7, 1]

/** Punctuation of many texts and digits of half as many become full-width. */
export const fullWidth: Mutator = {
  name: 'full-width',
  mutate: (document, random) => {
    const texts = textsOf(document)
    const share = random.pick(SHARES)
    for (const text of some(texts, share, random))
      text.nodeValue = (text.nodeValue ?? '').replace(/[:¥(),]/g, wideMark)
    for (const text of some(texts, share / 2, random))
      text.nodeValue = (text.nodeValue ?? '').replace(/\d/g, wideDigit)
  },
}
