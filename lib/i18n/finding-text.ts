import type { Finding } from '../schema/finding'
import type { Locale } from '../schema/settings'
import { factNamesEn, findingsEn } from './en/findings'
import { sheetEn } from './en/sheet'
import { formatDuration } from './format'
import { fillSlots } from './translate'
import { factNamesZh, findingsZh } from './zh-CN/findings'
import { sheetZh } from './zh-CN/sheet'

type Table = Readonly<Record<string, string>>
const FINDINGS: Record<Locale, Table> = { 'zh-CN': findingsZh, en: findingsEn }
const FACT_NAMES: Record<Locale, Table> = { 'zh-CN': factNamesZh, en: factNamesEn }
const OTHER: Record<Locale, string> = {
  'zh-CN': sheetZh['finding.other'],
  en: sheetEn['finding.other'],
}

/**
 * One line for one finding. `conditional` = no reason chosen yet. A finding without words of its own names
 * its clause; raw ids never show.
 */
export function findingText(locale: Locale, finding: Finding, conditional: boolean): string {
  const { rule, level, facts = {} } = finding
  const table = FINDINGS[locale]
  const stages = conditional ? ['before', 'form'] : ['form', 'before']
  const text = stages
    .flatMap((stage) => [`${rule}.${stage}.${level}.${facts.variant}`, `${rule}.${stage}.${level}`])
    .map((key) => table[key])
    .find((found) => found !== undefined)
  if (text === undefined) return fillSlots(OTHER[locale], { clause: finding.cite.clause })
  return fillSlots(text, slotsOf(locale, facts))
}

function slotsOf(locale: Locale, facts: NonNullable<Finding['facts']>): Record<string, string> {
  const fields = String(facts.fields ?? '')
    .split(',')
    .filter(Boolean)
  const names = fields.map((field) => FACT_NAMES[locale][field] ?? field)
  return {
    left: formatDuration(Number(facts.secondsLeft ?? 0), locale),
    fields: names.join(locale === 'en' ? ', ' : '、'),
  }
}
