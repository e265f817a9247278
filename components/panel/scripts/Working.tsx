import { formatCount } from '../../../lib/i18n/format'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Sliced } from '../../../lib/state/scripts/use-sliced'

/** How far long work has come. Leaving the place ends it. */
export function Working({ state }: { state: Extract<Sliced<unknown>, { status: 'working' }> }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const { done, total } = state
  return (
    <output className="block rounded-lg border border-line bg-paper p-3 text-sm text-ink2">
      <p>
        {total === null
          ? t('workingStart')
          : t('working', { done: formatCount(done, locale), total: formatCount(total, locale) })}
      </p>
      {total !== null && (
        <progress
          aria-label={t('workingStart')}
          className="mt-1.5 h-1.5 w-full accent-brand"
          value={done}
          max={Math.max(1, total)}
        />
      )}
    </output>
  )
}
