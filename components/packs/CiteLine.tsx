import { packsWords } from '../../lib/i18n/packs-words'
import { useText } from '../../lib/i18n/use-text'
import type { Cited } from '../../lib/schema/rule-pack'

/** How sure a number is, since when, and the address it stands at, as text: nothing is fetched or opened. */
export function CiteLine({ cite }: { cite: Cited | null }) {
  const t = useText(packsWords)
  if (cite === null) return <span className="text-sm text-ink3">{t('cite.nobody')}</span>
  const { confidence, effective, source } = cite
  const day = effective === null ? t('cite.noDay') : t('cite.since', { day: effective })
  return (
    <span className="text-sm wrap-anywhere text-ink3">
      <span className={confidence === 'official' ? 'text-ink2' : 'text-warn'}>
        {t(`confidence.${confidence}`)}
      </span>
      {` · ${day} · ${source}`}
    </span>
  )
}
