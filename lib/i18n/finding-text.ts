import type { Finding } from '../schema/finding'
import type { Locale } from '../schema/settings'
import { factNamesEn } from './en/shared-findings'
import { sheetEn } from './en/sheet'
import type { FindingWords } from './finding-words'
import { formatDuration, formatFen } from './format'
import { fillSlots } from './translate'
import { factNamesZh } from './zh-CN/shared-findings'
import { sheetZh } from './zh-CN/sheet'

type Table = Readonly<Record<string, string>>
const FACT_NAMES: Record<Locale, Table> = { 'zh-CN': factNamesZh, en: factNamesEn }
const OTHER: Record<Locale, string> = {
  'zh-CN': sheetZh['finding.other'],
  en: sheetEn['finding.other'],
}

export interface FindingStyle {
  words: FindingWords
  locale: Locale
  /** No reason is chosen yet. */
  conditional: boolean
}

/** One line for one finding. A finding without words of its own names its clause; raw ids never show. */
export function findingText(finding: Finding, { words, locale, conditional }: FindingStyle): string {
  const { rule, level, facts = {} } = finding
  const table = words[locale]
  const stages = conditional ? ['before', 'form'] : ['form', 'before']
  const text = stages
    .flatMap((stage) => [`${rule}.${stage}.${level}.${facts.variant}`, `${rule}.${stage}.${level}`])
    .map((key) => table[key])
    .find((found) => found !== undefined)
  if (text === undefined) return fillSlots(OTHER[locale], { clause: finding.cite.clause })
  return fillSlots(text, slotsOf(locale, facts))
}

/** Facts that stand in a text as they are. */
const PLAIN = ['length', 'least', 'most', 'refusals'] as const

function slotsOf(locale: Locale, facts: NonNullable<Finding['facts']>): Record<string, string> {
  const fields = String(facts.fields ?? '')
    .split(',')
    .filter(Boolean)
  const names = fields.map((field) => FACT_NAMES[locale][field] ?? field)
  const plain = Object.fromEntries(PLAIN.map((name) => [name, String(facts[name] ?? '')]))
  return {
    ...plain,
    quota: formatFen(Number(facts.quotaFen ?? 0), locale),
    stale: formatDuration(Number(facts.staleSeconds ?? 0), locale),
    left: formatDuration(Number(facts.secondsLeft ?? 0), locale),
    fields: names.join(locale === 'en' ? ', ' : '、'),
  }
}
