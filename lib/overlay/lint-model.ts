import { draftEn } from '../i18n/en/draft'
import { lintWords } from '../i18n/lint-words'
import { fillSlots } from '../i18n/translate'
import { draftZh } from '../i18n/zh-CN/draft'
import type { LintFinding } from '../schema/lint'
import type { Locale } from '../schema/settings'
import type { Span } from './draft-text'

export const DRAFT_WORDS = { 'zh-CN': draftZh, en: draftEn } as const

/** One place in the draft, as text. */
export interface LintLine {
  level: LintFinding['level']
  /** The level as a word, for those who see neither colour nor shape. */
  word: string
  name: string
  quote: string
  advice: string
  /** The clause with its date and how sure we are of it. */
  basis: string
  span: Span
  better: string | null
}

/** Everything the strip says of one draft, worst first. */
export interface LintModel {
  lang: Locale
  lines: LintLine[]
}

const MOST_QUOTED = 14
/** What the platform itself says, or its pages show; all else is our reading or somebody's article. */
const SURE = new Set(['official', 'observed'])

/** Words for what is wrong with a draft. Places outside the text are left out: they are of another one. */
export function lintModel(text: string, findings: readonly LintFinding[], locale: Locale): LintModel {
  const worst = findings
    .filter(({ start, end }) => start < end && end <= text.length)
    .toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)
  return { lang: locale, lines: worst.map((finding) => lineOf(finding, text, locale)) }
}

function lineOf(
  { rule, level, start, end, advice, better, cite }: LintFinding,
  text: string,
  locale: Locale,
): LintLine {
  const words = DRAFT_WORDS[locale]
  const dated = cite && fillSlots(words.basis, { date: cite.effective, clause: cite.clause })
  return {
    level,
    word: words[`level.${level}`],
    name: lintWords[locale][rule],
    quote: shortened(text.slice(start, end)),
    advice,
    basis: dated ? dated + (SURE.has(cite.confidence) ? '' : words.unsure) : words.own,
    span: { start, end },
    better,
  }
}

const rank = ({ level }: LintFinding): number => (level === 'danger' ? 0 : 1)

function shortened(piece: string): string {
  const line = piece.replace(/\s+/g, ' ').trim()
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED - 1)}…` : line
}
