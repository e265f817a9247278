/** A message made comparable, with the way back to the words as they stand in it. */
export interface ReadableText {
  text: string
  /** The words of the message from one place in `text` up to another. */
  original: (start: number, end: number) => string
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  請: '请',
  幫: '帮',
  給: '给',
  為: '为',
  後: '后',
  內: '内',
  點: '点',
  復: '复',
  馬: '马',
  會: '会',
  時: '时',
  間: '间',
  處: '处',
  聯: '联',
  係: '系',
  繫: '系',
  儘: '尽',
  盡: '尽',
}
const QUOTED = /[“「『"‘][^”」』"’]*[”」』"’]/g
/** What stands in quotation marks was said by somebody else. */
const COVER = '□'

/** Widths and traditional signs folded, white space out, quotations covered. */
export function readableText(message: string): ReadableText {
  const covered = message.replace(QUOTED, (quoted) => COVER.repeat(quoted.length))
  const signs: string[] = []
  const places: number[] = []
  for (let at = 0; at < covered.length; at += 1) {
    for (const sign of (covered[at] ?? '').normalize('NFKC')) {
      // A line's end divides as a full stop does; other white space says nothing.
      const kept = sign === '\n' ? '。' : /\s/.test(sign) ? '' : (TRADITIONAL[sign] ?? sign)
      if (kept === '') continue
      signs.push(kept)
      places.push(at)
    }
  }
  const original = (start: number, end: number) => {
    const last = places[end - 1]
    return last === undefined ? '' : message.slice(places[start] ?? 0, last + 1)
  }
  return { text: signs.join(''), original }
}
