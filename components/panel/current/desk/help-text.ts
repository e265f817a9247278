import { formatCount } from '../../../../lib/i18n/format'
import { useLocale } from '../../../../lib/i18n/use-text'
import type { Desk } from '../../../../lib/state/desk/desk'

/** 平台求助 as counts, now and with this buyer in it; `null` = not read. */
export function useHelpText() {
  const locale = useLocale()
  return ({ help, judgement }: Desk): { now: string; escalated: string } | null => {
    const { ifEscalated } = judgement.score.platformHelpRate
    if (help === null || ifEscalated === null) return null
    const counts = (k: number) => `${formatCount(k, locale)}/${formatCount(help.denominator, locale)}`
    return { now: counts(help.numerator), escalated: counts(Math.round(ifEscalated * help.denominator)) }
  }
}
