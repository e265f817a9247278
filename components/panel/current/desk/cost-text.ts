import { deskWords } from '../../../../lib/i18n/desk-words'
import { formatFen, formatYuan } from '../../../../lib/i18n/format'
import { knownWord } from '../../../../lib/i18n/known-word'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { Alternative, CostTerm } from '../../../../lib/schema/judgement'

const CHINESE = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九']

/** A small count as it stands before a measure word. */
export function useCountWord() {
  const locale = useLocale()
  return (n: number): string => (locale === 'zh-CN' ? (CHINESE[n] ?? String(n)) : String(n))
}

/** The name of an action, with the money it means where it has an amount of its own. */
export function useActionText() {
  const t = useText(deskWords)
  const locale = useLocale()
  return ({ action, amountFen }: Pick<Alternative, 'action' | 'amountFen'>): string => {
    if (action !== 'compensate' && action !== 'partial-refund') return t(`action.${action}`)
    if (amountFen === null) return t(`action.${action}.open`)
    const whole = amountFen % 100 === 0
    const amount = whole ? formatYuan(amountFen, locale) : formatFen(amountFen, locale)
    return t(`action.${action}`, { amount })
  }
}

/** What a field is called, by its code. */
export function useFieldText() {
  const locale = useLocale()
  return (field: string): string => knownWord(deskWords[locale], 'field', field)
}

/** The fields without which an action has no price, in words; `[]` = nothing is missing. */
export function useMissingText() {
  const fieldText = useFieldText()
  return (terms: readonly CostTerm[]): string[] => {
    const fields = terms.filter(({ fen }) => fen === null).flatMap(({ why }) => missingFields(why))
    return [...new Set(fields.map(fieldText))]
  }
}

/** Name and reason of one term. */
export function useTermText() {
  const t = useText(deskWords)
  const locale = useLocale()
  const fieldText = useFieldText()
  const words = deskWords[locale]
  return ({ name, why }: CostTerm): { name: string; why: string } => {
    const fields = missingFields(why).map(fieldText)
    const code = why.startsWith('minutes-') ? 'minutes' : why
    return {
      name: knownWord(words, 'term', name),
      why:
        fields.length > 0
          ? t('why.missing', { fields: fields.join(locale === 'en' ? ', ' : '、') })
          : knownWord(words, 'why', code),
    }
  }
}

function missingFields(why: string): string[] {
  return why.startsWith('missing:') ? why.slice('missing:'.length).split(',') : []
}
