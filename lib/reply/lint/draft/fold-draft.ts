import { SIGNS, SILENT } from './signs'
import { SPELLINGS } from './spellings'

/** A draft as it is compared, and where each of its units stood in the draft. */
export interface Folded {
  text: string
  /** Per unit of `text`: the first unit of the draft it stands for. */
  from: readonly number[]
  /** Per unit of `text`: one past the last unit of the draft it stands for. */
  to: readonly number[]
}

const PARTING = ' ，？。'
const BRACKETED = /^(?:\[[\u4e00-\u9fffa-z]{1,4}\]|\/:[^\s\u4e00-\u9fff]{1,5})/i
const HAN = /[\u3400-\u9fff]/
const INNER = new Set(['.', '·', '_', '-', '|', '/', '\\', '`', "'", '丶', '丨', '▪', '•', '。'])

/**
 * The draft with width, case, look-alike signs and evasive spellings folded, repeated partings reduced to the
 * strongest one (space, `，`, `？`, `。`), emoji and emoticons that mean no word read as a space.
 */
export function foldDraft(draft: string): Folded {
  return respell(unspace(foldSigns(draft)))
}

function foldSigns(draft: string): Folded {
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  const put = (reads: string, start: number, end: number): void => {
    const last = units.at(-1)
    if (PARTING.includes(reads) && last !== undefined && PARTING.includes(last)) {
      if (PARTING.indexOf(reads) > PARTING.indexOf(last)) units[units.length - 1] = reads
      to[to.length - 1] = end
      return
    }
    for (const unit of reads) {
      units.push(unit)
      from.push(start)
      to.push(end)
    }
  }
  let at = 0
  while (at < draft.length) {
    const sign = String.fromCodePoint(draft.codePointAt(at) ?? 0)
    const bracketed = sign === '[' || sign === '/' ? BRACKETED.exec(draft.slice(at, at + 8))?.[0] : undefined
    const length = bracketed?.length ?? sign.length
    if (bracketed !== undefined) put(' ', at, at + length)
    else if (!SILENT.test(sign)) {
      const inside =
        INNER.has(sign) && HAN.test(draft[at - 1] ?? '') && HAN.test(draft[at + 1] ?? '') && sign !== '。'
      if (!inside) put(readsAs(sign), at, at + length)
    }
    at += length
  }
  return { text: units.join(''), from, to }
}

function readsAs(sign: string): string {
  const known = SIGNS.get(sign)
  if (known !== undefined) return known
  if (sign.length > 1) return ' '
  const plain = sign.normalize('NFKC').toLowerCase()
  return SIGNS.get(plain) ?? (/^[\u2190-\u2bff\ue000-\uf8ff\ud800-\udfff]$/.test(plain) ? ' ' : plain)
}

/** `加 我 微 信`: three or more single characters with a space between each are one run. */
const SPACED = /(?<![^ ，。？])[\u4e00-\u9fffa-z](?: [\u4e00-\u9fffa-z]){2,}(?![^ ，。？])/g

function unspace(folded: Folded): Folded {
  return rewrite(folded, SPACED, (run) => run.replaceAll(' ', ''))
}

const MEANS = new Map(
  SPELLINGS.flatMap(([means, spellings]) => spellings.map((as) => [as.replace('_', ''), means])),
)
const SPELT = new RegExp(
  SPELLINGS.flatMap(([, spellings]) => spellings)
    .toSorted((a, b) => b.length - a.length)
    .map((as) => {
      const body = as.replace(/[*.+?]/g, '\\$&').replace('_', ' ?')
      return `${/^[a-z]/.test(as) ? '(?<![a-z0-9])' : ''}${body}${/[a-z]$/.test(as) ? '(?![a-z0-9])' : ''}`
    })
    .join('|'),
  'g',
)

function respell(folded: Folded): Folded {
  return rewrite(folded, SPELT, (as) => MEANS.get(as) ?? MEANS.get(as.replace(' ', '')) ?? as)
}

/** Each match in other words; every unit of them stands for the whole of what it replaces. */
function rewrite(folded: Folded, pattern: RegExp, other: (match: string) => string): Folded {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let done = 0
  const keep = (end: number): void => {
    parts.push(folded.text.slice(done, end))
    for (let at = done; at < end; at++) {
      from.push(folded.from[at] ?? 0)
      to.push(folded.to[at] ?? 0)
    }
    done = end
  }
  for (const match of folded.text.matchAll(pattern)) {
    keep(match.index)
    done = match.index + match[0].length
    const words = other(match[0])
    parts.push(words)
    for (let at = 0; at < words.length; at++) {
      from.push(folded.from[match.index] ?? 0)
      to.push(folded.to[done - 1] ?? 0)
    }
  }
  keep(folded.text.length)
  return { text: parts.join(''), from, to }
}
