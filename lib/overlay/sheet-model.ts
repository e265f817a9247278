import { sheetEn } from '../i18n/en/sheet'
import { findingText, type FindingStyle } from '../i18n/finding-text'
import { fillSlots } from '../i18n/translate'
import { sheetZh } from '../i18n/zh-CN/sheet'
import type { Verdict } from '../refusal/judge-refusal'
import type { Finding, Level } from '../schema/finding'
import type { Locale } from '../schema/settings'

const WORDS = { 'zh-CN': sheetZh, en: sheetEn } as const
const MOST_LINES = 3

export interface SheetLine {
  level: Level
  /** The level as a word, for those who see neither colour nor shape. */
  word: string
  text: string
}

/** Everything the sheet says, as text. */
export interface SheetModel {
  lang: Locale
  label: string
  level: Level
  word: string
  title: string
  lines: SheetLine[]
  /** The cheaper way, if there is one to offer. */
  way: string | null
  basis: string
  openPanel: string
  disagree: string
  disagreed: string
}

/** Words for a verdict. */
export function sheetModel(verdict: Verdict, style: FindingStyle): SheetModel {
  const { locale, conditional } = style
  const words = WORDS[locale]
  const shown = verdict.findings
    .filter((finding) => verdict.level !== 'blocked' || finding.level === 'blocked')
    .slice(0, MOST_LINES)
  return {
    lang: locale,
    label: words.label,
    level: verdict.level,
    word: words[`level.${verdict.level}`],
    title: titleOf(verdict.level, conditional, locale),
    lines: shown.map((finding) => ({
      level: finding.level,
      word: words[`level.${finding.level}`],
      text: findingText(finding, style),
    })),
    way: verdict.level === 'clear' ? null : words.way,
    basis: basisOf(shown, locale),
    openPanel: words.openPanel,
    disagree: words.disagree,
    disagreed: words.disagreed,
  }
}

function titleOf(level: Level, conditional: boolean, locale: Locale): string {
  if (level !== 'caution') return WORDS[locale][`title.${level}`]
  return WORDS[locale][conditional ? 'title.caution.before' : 'title.caution.form']
}

/** The day of the worst finding's clause; where none names a day, what it rests on instead. */
function basisOf(findings: readonly Finding[], locale: Locale): string {
  const words = WORDS[locale]
  const dated = findings.find((finding) => finding.cite.effective !== null)
  if (dated) return fillSlots(words['basis.dated'], { date: dated.cite.effective ?? '' })
  const onPage = findings.every((finding) => finding.rule.startsWith('x'))
  return onPage ? words['basis.page'] : words['basis.undated']
}
