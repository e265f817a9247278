import { useEffect, useRef } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import { INTENTS, type Intent } from '../../../../lib/schema/text-reading'

interface IntentChoiceProps {
  /** What the agent named before; `null` = nothing. */
  chosen: Intent | null
  onChoose: (intent: Intent) => void
  onLeave: () => void
}

/** All that a buyer may be asking, one tap each. */
export function IntentChoice({ chosen, onChoose, onLeave }: IntentChoiceProps) {
  const t = useText(replyWords)
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => group.current?.querySelector('button')?.focus(), [])
  return (
    <fieldset
      ref={group}
      aria-label={t('asked.choose')}
      className="grid min-w-0 gap-1.5 rounded-md border border-line bg-wash p-2"
    >
      <div className="flex flex-wrap gap-1.5">
        {INTENTS.map((intent) => (
          <button
            key={intent}
            type="button"
            aria-pressed={intent === chosen}
            onClick={() => onChoose(intent)}
            onKeyDown={({ key }) => {
              if (key === 'Escape') onLeave()
            }}
            className={`min-h-7 rounded-sm border px-2 text-sm ${
              intent === chosen ? 'border-brand bg-brand-wash' : 'border-line bg-paper hover:border-edge'
            }`}
          >
            {t(`intent.${intent}`)}
          </button>
        ))}
      </div>
      <p className="text-xs text-ink3">{t('asked.local')}</p>
    </fieldset>
  )
}
