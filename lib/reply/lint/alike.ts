/** Politeness that says nothing of the matter. */
const MANNERS =
  /(?:非常|十分)?感谢(?:亲|您)?的?(?:支持|理解|配合|耐心|信任|光临|等待|反馈)*|谢谢(?:亲|您)?的?(?:支持|理解|配合|耐心|等待|包容)+|(?:祝(?:您|亲)?)?(?:购物|用餐|生活|周末|假期|旅途|节日|生日|圣诞|新年|中秋|国庆|天天|工作)(?:愉快|快乐|开心|顺利)|(?:让您|抱歉|不好意思)?久等了?|多多?包涵|亲爱?的?|宝[子贝]?|您好|你好|哈喽|hi|hello|在的?|在呢|嗯|呐|好[的嘞呢滴]?|得嘞|是的?|对的?|可以的?|行|没事|没关系|不客气|谢谢(?:您|亲)?|抱歉|不好意思|非常|祝您?|生活愉快|早上好|晚上好|中午好|下午好|早|晚安|欢迎(?:光临)?|请问|有(?:什么|啥)?(?:其他|别的|任何)?(?:问题|需要|疑问)(?:的话)?(?:都)?(?:可以)?(?:随时|再)?(?:您)?(?:说|找我|联系我?|喊我|问)?|(?:有)?(?:什么|啥)(?:可以|能)?(?:帮|为)(?:您|你|到您)的?|随时(?:找我|联系|问)|您|的话|我一直在|辛苦(?:您|亲)?(?:了)?|打扰(?:您)?了?|放心|请放心|别急|别着急|收到|知道了|明白|了解|稍等一会儿再联系|[的了呢哦哈啊呀吧嘛啦噢喔嗷滴哟诶欸咯]|[a-z]/g

/** Does a clause hold nothing but manners? */
export function isManners(clause: string): boolean {
  return clause.replaceAll(MANNERS, '') === ''
}

/** Words that say the same, folded to the first before two answers are compared. */
const SAME: readonly (readonly [as: string, others: RegExp])[] = [
  ['图', /(?:拍[个下张]?|拍一[下张]|发[个张])?(?:照片|图片)|拍[个下张]?照/g],
  ['发', /提供|发送|发过来|发给我|发我/g],
  ['查', /核实|查询|查看|核查|核对/g],
  ['快递', /物流|包裹/g],
  ['处理', /解决/g],
  ['尽快', /及时|第一时间|加急/g],
]

/** Words that change nothing of what is said. */
const EMPTY = new Set(
  '的了呢哦哈啊呀吧嘛啦噢喔滴哟欸亲宝您你我们咱在是个下一这那款请给会就也都有把和与之得着还帮麻烦为到可以能已经'.split(
    '',
  ),
)
const COURTESY = /亲爱?的?|宝[子贝]?|您好|你好|不好意思|请放心|请您?理解|麻烦您?|非常|[^\u4e00-\u9fffa-z0-9]/g

/** The signs of a text that carry what it says, without courtesies and particles. */
export function contentOf(text: string): string {
  let plain = text.toLowerCase().replaceAll(COURTESY, '')
  for (const [as, others] of SAME) plain = plain.replaceAll(others, as)
  return [...plain].filter((sign) => !EMPTY.has(sign)).join('')
}

/** Signs that make another answer when they differ: figures, sizes, colours, denial, places in an order. */
const TELLING =
  /[0-9a-z一二三四五六七八九十百半两零不没无未黑白红蓝绿黄灰紫粉棕米杏橙金银大小左右上下前后新旧男女]/
const FEWEST = 3
/** A bare yes, thanks or «there is». */
const BARE = /^(?:好|行|嗯|对|是|有|没|不|收|谢|要|[0-9a-z])|[0-9a-z码色]$/
/** So many signs again, though the rest is left out, are the same answer. */
const ENOUGH = 8

/** What a content denies, in order. */
const deniedOf = (content: string): string => (content.match(/[不没无未非](?!$)./g) ?? []).toSorted().join()

/**
 * Do two contents say the same? The signs that only one has may be at most a seventh of both together, none of
 * them telling; a text of few signs must be the same.
 */
export function saysSame(a: string, b: string): boolean {
  if (a.length < FEWEST && !(a.length === 2 && a === b && !BARE.test(a))) return false
  if (deniedOf(a) !== deniedOf(b)) return false
  if (a.length >= ENOUGH && b.includes(a) && a.length * 10 >= b.length * 7) return true
  if (Math.abs(a.length - b.length) * 7 > a.length + b.length) return false
  const odd = oddSigns(a, b)
  if (odd.length === 0) return true
  return (
    a.length + b.length >= 16 &&
    odd.length * 7 <= a.length + b.length &&
    !odd.some((sign) => TELLING.test(sign))
  )
}

function oddSigns(a: string, b: string): string[] {
  const counts = new Map<string, number>()
  for (const sign of a) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  for (const sign of b) counts.set(sign, (counts.get(sign) ?? 0) - 1)
  return [...counts].flatMap(([sign, count]) => Array<string>(Math.abs(count)).fill(sign))
}
