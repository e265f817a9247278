import { memoryWords } from '../../../lib/i18n/memory-words'
import { useText } from '../../../lib/i18n/use-text'
import { DISAGREEMENTS, type Disagreement } from '../../../lib/schema/decision'
import { Button } from '../../ui/Button'

/** The short list of reasons to disagree, and none of them. */
export default function DisagreeReasons({ onChoose }: { onChoose: (reason: Disagreement | null) => void }) {
  const m = useText(memoryWords)
  return (
    <fieldset className="mt-1 flex min-w-0 flex-wrap gap-1.5 text-left">
      <legend className="mb-1 text-ink2">{m('disagree.title')}</legend>
      {[...DISAGREEMENTS, null].map((reason) => (
        <Button key={reason ?? 'none'} onClick={() => onChoose(reason)}>
          {m(`disagree.${reason ?? 'none'}`)}
        </Button>
      ))}
    </fieldset>
  )
}
