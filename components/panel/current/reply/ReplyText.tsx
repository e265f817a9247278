import { useState } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { Variable } from '../../../../lib/schema/reply-script'
import { usePanelStore } from '../../../../lib/state/panel-store'
import { amountFault, GOODWILL } from '../../../../lib/state/reply/goodwill'
import type { OfferedReply } from '../../../../lib/state/reply/reply-desk'
import { Button } from '../../../ui/Button'
import { BlankField } from '../../BlankField'
import { ReplyParts } from '../../ReplyParts'
import { amountLineId } from './AmountLine'

interface ReplyTextProps {
  reply: OfferedReply
  goodwillFen: number | null
  place: number
}

/** A longer text is folded, unless it has a blank to fill. */
const LONG = 180

/** A reply's words; what the ticket told is tinted, what only the agent knows is a blank to type into. */
export function ReplyText({ reply, goodwillFen, place }: ReplyTextProps) {
  const t = useText(replyWords)
  const [whole, setWhole] = useState(false)
  const folds = reply.text.length > LONG && reply.parts.every(({ kind }) => kind !== 'blank')
  return (
    <div>
      <p
        lang="zh-CN"
        className={`leading-relaxed whitespace-pre-line ${folds && !whole ? 'line-clamp-5' : ''}`}
      >
        <ReplyParts
          parts={reply.parts}
          caretPart={reply.caretPart}
          renderBlank={(variable) => (
            <Blank {...{ variable, fallback: reply.defaults[variable] ?? '', goodwillFen, place }} />
          )}
        />
      </p>
      {folds && (
        <Button look="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('part') : t('whole')}
        </Button>
      )}
    </div>
  )
}

interface BlankProps {
  variable: Variable
  /** What stands there until the agent writes something else. */
  fallback: string
  goodwillFen: number | null
  place: number
}

function Blank({ variable, fallback, goodwillFen, place }: BlankProps) {
  const value = usePanelStore((state) => state.blanks[variable] ?? fallback)
  const isAmount = variable === GOODWILL
  const wrong = value.trim() === '' || (isAmount && amountFault(value, goodwillFen) !== null)
  return (
    <BlankField
      variable={variable}
      value={value}
      wrong={wrong}
      aria-invalid={isAmount && value.trim() !== '' && wrong ? true : undefined}
      aria-describedby={isAmount ? amountLineId(place) : undefined}
      inputMode={isAmount ? 'decimal' : undefined}
    />
  )
}
