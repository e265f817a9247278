import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import type { Picture } from '../../../lib/state/scripts/read-picture'

/** The pictures of a script, to drag by hand: we upload nothing. */
export function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  const t = useText(scriptsWords)
  return (
    <figure>
      <div className="flex flex-wrap gap-1.5">
        {pictures.map(({ name, dataUrl }) => (
          <img
            key={dataUrl}
            src={dataUrl}
            alt={name}
            draggable
            className="size-16 rounded-sm border border-line object-cover"
          />
        ))}
      </div>
      <figcaption className="text-xs text-ink3">{t('script.pictures')}</figcaption>
    </figure>
  )
}
