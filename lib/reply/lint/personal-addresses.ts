import { spansOf, type Draft, type Span } from './draft/draft-of'

/** A neighbour's flat: 楼上1802. */
const NEXT_DOOR = /(?<=楼[上下]|隔壁|对门|邻居)[0-9]{3,4}(?=室|的|那|家|号|帮|代|收|拿|签|替)/g

const HOUSE =
  /(?:[0-9零一二三四五六七八九十]{1,5}(?:号院|号楼|号|栋|幢|座|单元|弄|楼|室|层)){1,5}[0-9]{0,5}(?:室|号)?/g
/** A building and a flat are an address even without a street. */
const FLAT = /[0-9]{1,3}[栋幢座](?:[0-9]{1,2}单元)?[0-9]{3,4}|(?:栋|幢|座|单元|弄|号楼)[0-9]{1,5}/
const PLACE =
  /[\u4e00-\u9fff](?:省|市|区|县|镇|乡|街|大道|路|弄|里$|村|花园|家园|公寓|大厦|广场|园|巷|胡同|苑)/
const LONGEST = 28

/** The postal addresses of a draft that reach down to a house. */
export function addressesOf(draft: Draft): Span[] {
  const houses = [...draft.text.matchAll(HOUSE)].flatMap((match) => {
    const end = match.index + match[0].length
    const run =
      /[\u4e00-\u9fff]*$/.exec(draft.text.slice(Math.max(0, match.index - LONGEST), match.index))?.[0] ?? ''
    const place = run.search(PLACE)
    if (place < 0) return FLAT.test(match[0]) ? [{ start: match.index, end }] : []
    const said =
      /^.*(?:[问找给到成在住是和跟与寄发]|地址|收货|寄往)/.exec(run.slice(0, place + 1))?.[0].length ?? 0
    return [{ start: match.index - run.length + said, end }]
  })
  return [...houses, ...spansOf(draft, NEXT_DOOR)]
}

const ENDINGS = /[省市区县镇乡村街道路号院楼栋幢座弄室单元层里0-9a-z]/

/** Do two addresses name a place in common, by their pairs of characters? */
export function samePlace(a: string, b: string): boolean {
  const [here, there] = [districtsOf(a), districtsOf(b)]
  if (here.length > 0 && there.length > 0 && !here.some((district) => there.includes(district))) return false
  const pairs = pairsOf(a)
  return [...pairsOf(b)].some((pair) => pairs.has(pair))
}

const districtsOf = (text: string): string[] =>
  text.match(/[\u4e00-\u9fff]{2}(?=(?<![小园社地校山景])[区县])/g) ?? []

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && !ENDINGS.test(pair)) pairs.add(pair)
  }
  return pairs
}
