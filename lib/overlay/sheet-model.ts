import { sheetEn } from '../i18n/en/sheet'
import { findingText, type FindingStyle } from '../i18n/finding-text'
import { formatFen } from '../i18n/format'
import { fillSlots } from '../i18n/translate'
import { sheetZh } from '../i18n/zh-CN/sheet'
import type { WayOut } from '../refusal/way-out'
import type { Finding, Level } from '../schema/finding'
import type { Locale } from '../schema/settings'
import { batchLines, batchTitle } from './batch-words'
import type { RefusalInPlay } from './refusal-in-play'

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
  /** The one other way, if there is one to offer. */
  way: string | null
  basis: string
  /** How the keyboard gets here; heard, not seen. */
  keys: string
  copy: string
  copied: string
  openPanel: string
  disagree: string
  disagreed: string
}

/** What of a refusal the sheet speaks of. */
export type Spoken = Pick<RefusalInPlay, 'verdict' | 'way' | 'batch'>

/** Words for a verdict. */
export function sheetModel({ verdict, way, batch }: Spoken, style: FindingStyle): SheetModel {
  const { locale } = style
  const words = WORDS[locale]
  const troubled = batch !== null && batch.troubled.length > 0
  const shown = verdict.findings
    .filter((finding) => verdict.level !== 'blocked' || finding.level === 'blocked')
    .slice(0, MOST_LINES)
  const rows = troubled
    ? batchLines(batch, verdict, style)
    : shown.map((finding) => ({ level: finding.level, text: findingText(finding, style) }))
  const { label, keys, copy, copied, openPanel, disagree, disagreed } = words
  return {
    lang: locale,
    label,
    keys,
    copy,
    copied,
    openPanel,
    disagree,
    disagreed,
    level: verdict.level,
    word: words[`level.${verdict.level}`],
    title: batch ? batchTitle(batch, words) : titleOf(verdict.level, style),
    lines: rows.map((row) => ({ ...row, word: words[`level.${row.level}`] })),
    way: troubled ? words['batch.way'] : way && wayText(way, locale),
    basis: basisOf(troubled ? batch.troubled.map(({ worst }) => worst) : shown, locale),
  }
}

function titleOf(level: Level, { locale, conditional }: FindingStyle): string {
  if (level !== 'caution') return WORDS[locale][`title.${level}`]
  return WORDS[locale][conditional ? 'title.caution.before' : 'title.caution.form']
}

function wayText({ action, savedFen }: WayOut, locale: Locale): string {
  const words = WORDS[locale]
  const saved = savedFen !== null && savedFen > 0
  const rest = saved
    ? fillSlots(words['way.saved'], { saved: formatFen(savedFen, locale) })
    : words['way.scripts']
  return words[`way.${action}`] + rest
}

/** The day of the worst finding's clause; where none names a day, what it rests on instead. */
function basisOf(findings: readonly Finding[], locale: Locale): string {
  const words = WORDS[locale]
  const dated = findings.find((finding) => finding.cite.effective !== null)
  if (dated) return fillSlots(words['basis.dated'], { date: dated.cite.effective ?? '' })
  const onPage = findings.every((finding) => finding.rule.startsWith('x'))
  return onPage ? words['basis.page'] : words['basis.undated']
}
