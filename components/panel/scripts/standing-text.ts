import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import type { Standing } from '../../../lib/reply/rank/script-record'

/** How a script has done here, in one line. */
export function useStandingText(): (standing: Standing) => string {
  const t = useText(scriptsWords)
  return ({ used, settled, ends, enough }) =>
    enough ? t('standing.enough', { used, ends, settled }) : t('standing.few', { used })
}
