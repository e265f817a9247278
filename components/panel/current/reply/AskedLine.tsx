import { useRef, useState } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { Intent } from '../../../../lib/schema/text-reading'
import type { AskedLine as Asked } from '../../../../lib/state/reply/reply-desk'
import { Button } from '../../../ui/Button'
import { IntentChoice } from './IntentChoice'

interface AskedLineProps {
  asked: Asked
  /** `null` = there is no chat to keep it with. */
  correct: ((intent: Intent) => void) | null
}

/** The chances from which a guess is worded as likely, and as sure; the models are calibrated to mean them. */
const LIKELY = 0.5
const SURE = 0.8

/** What the buyer asks: the two likeliest, with their chance, and one tap to say otherwise. */
export function AskedLine({ asked, correct }: AskedLineProps) {
  const t = useText(replyWords)
  const [choosing, setChoosing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const [first] = asked.intents
  const close = () => {
    setChoosing(false)
    opener.current?.focus()
  }
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm">
        <span className="text-ink2">{t(leadOf(asked))}</span>
        {asked.intents.map(({ id, p }, place) => (
          <IntentChip key={id} id={id} p={asked.byAgent ? null : p} first={place === 0} />
        ))}
        {correct && (
          <Button
            ref={opener}
            look="link"
            aria-expanded={choosing}
            onClick={() => (choosing ? close() : setChoosing(true))}
          >
            {t(asked.byAgent ? 'asked.change' : 'asked.wrong')}
          </Button>
        )}
      </div>
      {choosing && correct && (
        <IntentChoice
          chosen={asked.byAgent ? (first?.id ?? null) : null}
          onChoose={(intent) => {
            correct(intent)
            close()
          }}
          onLeave={close}
        />
      )}
      <p aria-live="polite" className="sr-only">
        {asked.byAgent && first ? t('asked.kept', { intent: t(`intent.${first.id}`) }) : ''}
      </p>
    </div>
  )
}

function leadOf({ intents, byAgent, answered }: Asked) {
  const [first] = intents
  if (answered) return 'asked.answered'
  if (byAgent) return 'asked.byAgent'
  if (first === undefined || first.id === 'other') return 'asked.other'
  if (first.p >= SURE) return 'asked.sure'
  return first.p >= LIKELY ? 'asked.likely' : 'asked.unsure'
}

/** `p: null` = the agent said so. */
function IntentChip({ id, p, first }: { id: Intent; p: number | null; first: boolean }) {
  const t = useText(replyWords)
  const chance =
    p === null
      ? t('asked.named')
      : p < 0.01
        ? t('intent.tiny')
        : t('intent.chance', { n: Math.round(p * 100) })
  return (
    <span
      className={`rounded-sm border px-2 py-0.5 text-xs ${first ? 'border-brand-line bg-brand-wash' : 'border-line bg-wash text-ink2'}`}
    >
      <b className="font-semibold">{t(`intent.${id}`)}</b> {chance}
    </span>
  )
}
