import { lazy, Suspense, useState } from 'react'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import type { FindingId } from '../../../lib/schema/finding'
import type { TabView } from '../../../lib/schema/tab-view'
import { usePanelStore } from '../../../lib/state/panel-store'
import { Button } from '../../ui/Button'
import { usePanelActions } from '../panel-actions'

/** Loaded at the first disagreement: few are, and their words are many. */
const DisagreeReasons = lazy(() => import('./DisagreeReasons'))

interface DisagreeChoiceProps {
  view: TabView
  /** `null` = the whole hint. */
  rule: FindingId | null
  look?: 'link' | 'plain'
}

/** «不同意此提示», then why: one of a short list, or no reason. Kept once the reason is chosen. */
export function DisagreeChoice({ view, rule, look = 'plain' }: DisagreeChoiceProps) {
  const t = useText(panelWords)
  const { disagree } = usePanelActions()
  const [asking, setAsking] = useState(false)
  const disagreed = usePanelStore((state) => state.disagreed.has(rule ?? 'hint'))
  if (disagreed) return <output className="text-ink2">{t('verdict.disagreed')}</output>
  return (
    <>
      <Button look={look} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t('verdict.disagree')}
      </Button>
      {asking && (
        <Suspense>
          <DisagreeReasons onChoose={(reason) => void disagree(view, rule, reason)} />
        </Suspense>
      )}
    </>
  )
}
