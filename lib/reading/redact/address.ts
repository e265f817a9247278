const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门'
const COUNT = '[\\dA-Za-z一二三四五六七八九十百零]'

type Level = 'province' | 'city' | 'district' | 'town' | 'street' | 'house' | 'number' | 'place'

/**
 * The marks that addresses are made of. `house` marks hardly occur elsewhere (`5栋`, `2单元`, `301室`), a bare
 * `number` does (`40号鞋`, `3号发货`). The look-arounds keep ordinary words out (超市, 区别, 路上, 省钱).
 */
const MARKS: readonly (readonly [Level, string])[] = [
  ['province', `(?:${PROVINCES})(?:省|市(?!场|面|价)|(?:维吾尔|壮族|回族)?自治区|特别行政区)?`],
  ['city', '(?<![超城股上门夜都菜集本各])市(?![场面价值民集])|自治州|地区'],
  [
    'place',
    '小区|花园|公寓|大厦|家园|新村|家属院|宿舍|驿站|写字楼|丰巢|快递柜|工业园|产业园|科技园|广场|(?<=[\\u4e00-\\u9fa5]{2})[苑府](?![\\u4e00-\\u9fa5])',
  ],
  ['town', '街道|社区|(?<![冰老重])镇(?![定静痛压])|(?<!家)乡(?!下)|(?<![农乡])村'],
  ['district', '(?<![小地市社景时山])区(?![别分间域块])|县|自治旗'],
  [
    'street',
    '大道|胡同|公路|(?<![半一走电网线思链马套出气铁])路(?![上过程由人径费边])|(?<!逛)街(?![上边拍])|(?<=[\\u4e00-\\u9fa5])巷',
  ],
  ['house', `(?:${COUNT}{1,6}-?){1,2}(?:号楼|号院|栋|幢|单元|室(?!内|外)|弄)`],
  ['number', `(?:${COUNT}{1,6}-?){1,2}(?:号(?!电|线|链|色|码)|座|楼|层|房|户|组|队|门)`],
]
const MARK = new RegExp(MARKS.map(([level, words]) => `(?<${level}>${words})`).join('|'), 'g')
const GATE = new RegExp(`[省市区县镇乡村路街巷号栋幢室弄苑]|单元|地址|小区|花园|公寓|大厦|${PROVINCES}`)

/** What may stand between two marks of one address. */
const BETWEEN = /^[\u4e00-\u9fa5\dA-Za-z\s#()（）·-]{0,14}$/
const ENDS_SENTENCE = /[的了吗呢吧嘛啊]|发货|收到|退款|快递(?!柜)|什么|怎么|可以|没有/
const LEAD = /(?:地址|寄[到往给]|[发送改换]到|住在?|收货|送货|退回|在)[^，。！？,!?\n]{0,8}$/
/** Where the name of a place can't reach back over. */
const STOPS = '到在去给是为成往住寄发送把我你您的了请改换：:'
const NAME_BEFORE = new RegExp(`[^${STOPS}\\s\\P{Script=Han}]{1,6}$`, 'u')
const TAIL =
  /^(?:[\s-]{0,1}[\dA-Za-z]{1,6}(?:-\d{1,5}){0,2})?(?:[\u4e00-\u9fa5]{0,6}(?:驿站|快递柜|门口|门卫|传达室|前台|楼下))?/
const LABELLED =
  /((?:收货|收件|详细|寄件|家庭|新|退货)?(?:地址|住址)(?:[:\s]|改[成为到]|换[成为到]|是|为){1,4})([\u4e00-\u9fa5\dA-Za-z\s#()（）·-]{4,80})/g

interface Mark {
  level: Level
  from: number
  to: number
}

/** Spans of addresses in half-width text, in order, not overlapping. */
export function findAddresses(text: string): [number, number][] {
  if (!GATE.test(text)) return []
  const spans = clustersOf(text, marksIn(text))
    .filter((cluster) => isAddress(cluster, text))
    .flatMap((cluster) => spanOf(cluster, text))
  return merge([...spans, ...labelled(text)])
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(MARK)) {
    const level = MARKS.find(([name]) => match.groups?.[name] !== undefined)?.[0]
    if (level) marks.push({ level, from: match.index, to: match.index + match[0].length })
  }
  return marks
}

function clustersOf(text: string, marks: readonly Mark[]): Mark[][] {
  const clusters: Mark[][] = []
  for (const mark of marks) {
    const last = clusters.at(-1)
    const end = last?.at(-1)?.to ?? 0
    const between = text.slice(end, mark.from)
    if (last && BETWEEN.test(between) && !ENDS_SENTENCE.test(between)) last.push(mark)
    else clusters.push([mark])
  }
  return clusters
}

function isAddress(cluster: readonly Mark[], text: string): boolean {
  const levels = new Set(cluster.map((mark) => mark.level))
  const some = (...any: Level[]): number => any.filter((level) => levels.has(level)).length
  const region = some('province', 'city', 'district')
  const near = some('town', 'street', 'place')
  const door = some('house', 'number')
  if (region >= 3 || (near && door)) return true
  if (levels.has('street') && (region || levels.has('town'))) return true
  if (region >= 2 && (near || door)) return true
  if (cluster.filter((mark) => mark.level === 'house').length >= 2) return true
  const from = cluster[0]?.from ?? 0
  return cluster.length >= 2 && LEAD.test(text.slice(Math.max(0, from - 14), from))
}

function spanOf(cluster: readonly Mark[], text: string): [number, number][] {
  const first = cluster[0]
  const end = cluster.at(-1)?.to
  if (!first || end === undefined) return []
  const named = !['province', 'house', 'number'].includes(first.level)
  const before = named ? NAME_BEFORE.exec(text.slice(Math.max(0, first.from - 6), first.from)) : null
  const tail = TAIL.exec(text.slice(end, end + 24))
  return [[first.from - (before?.[0].length ?? 0), end + (tail?.[0].length ?? 0)]]
}

/** `地址：…` up to the end of the sentence, when any mark shows that an address follows. */
function labelled(text: string): [number, number][] {
  const spans: [number, number][] = []
  for (const match of text.matchAll(LABELLED)) {
    const [, label = '', rest = ''] = match
    const from = match.index + label.length
    const line = (rest.split('\n')[0] ?? '').trimEnd()
    if (marksIn(line).length) spans.push([from, from + line.length])
  }
  return spans
}

function merge(spans: [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1])
    else merged.push(span)
  }
  return merged
}
