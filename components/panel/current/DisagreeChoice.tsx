import { useState } from 'react'
import { memoryWords } from '../../../lib/i18n/memory-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import { DISAGREEMENTS } from '../../../lib/schema/decision'
import type { FindingId } from '../../../lib/schema/finding'
import type { TabView } from '../../../lib/schema/tab-view'
import { usePanelStore } from '../../../lib/state/panel-store'
import { Button } from '../../ui/Button'
import { usePanelActions } from '../panel-actions'

interface DisagreeChoiceProps {
  view: TabView
  /** `null` = the whole hint. */
  rule: FindingId | null
  look?: 'link' | 'plain'
}

/** «不同意此提示», then why: one of a short list, or no reason. Kept once the reason is chosen. */
export function DisagreeChoice({ view, rule, look = 'plain' }: DisagreeChoiceProps) {
  const t = useText(panelWords)
  const m = useText(memoryWords)
  const { disagree } = usePanelActions()
  const [asking, setAsking] = useState(false)
  const disagreed = usePanelStore((state) => state.disagreed.has(rule ?? 'hint'))
  if (disagreed) {
    return <output className="text-ink2">{t('verdict.disagreed')}</output>
  }
  return (
    <>
      <Button look={look} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t('verdict.disagree')}
      </Button>
      {asking && (
        <fieldset className="mt-1 flex min-w-0 flex-wrap gap-1.5 text-left">
          <legend className="mb-1 text-ink2">{m('disagree.title')}</legend>
          {[...DISAGREEMENTS, null].map((reason) => (
            <Button key={reason ?? 'none'} onClick={() => void disagree(view, rule, reason)}>
              {m(`disagree.${reason ?? 'none'}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  )
}
