import { useState } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { formatMoment } from '../../../lib/i18n/format'
import { memoryWords } from '../../../lib/i18n/memory-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { reviewWords } from '../../../lib/i18n/review-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { RememberedDecision } from '../../../lib/schema/decision'
import { toggleReplay } from '../../../lib/state/panel-room'
import type { Loadable } from '../../../lib/state/room'
import type { Replay } from '../../../lib/state/use-decisions'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { LevelMark } from '../../ui/LevelMark'
import { Skeleton } from '../../ui/Skeleton'
import { ReplayBody } from './ReplayBody'

const FIRST = 8

interface DecisionListProps {
  decisions: readonly RememberedDecision[]
  replayOf: string | null
  replay: Loadable<Replay | null>
  now: number
}

/** The last decisions of a shop: what was shown, what was done, what became of it; one at a time is seen again. */
export function DecisionList({ decisions, replayOf, replay, now }: DecisionListProps) {
  const t = useText(reviewWords)
  const m = useText(memoryWords)
  const [all, setAll] = useState(false)
  const rest = all ? 0 : decisions.length - FIRST
  const shown = rest > 0 ? decisions.slice(0, FIRST) : decisions
  return (
    <Card title={t('decisions.title')} aside={t('decisions.aside')}>
      {decisions.length === 0 && <p className="text-sm text-ink2">{t('decisions.none')}</p>}
      <ul>
        {shown.map((decision) => (
          <DecisionRow
            key={decision.decisionId}
            decision={decision}
            replay={decision.decisionId === replayOf ? replay : null}
            now={now}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('decisions.more', { n: rest })}
        </Button>
      )}
      {decisions.some(
        ({ outcome }) => outcome?.escalatedAt != null || outcome?.state.startsWith('judged'),
      ) && <p className="mt-1 text-xs text-ink3">{m('outcome.basis')}</p>}
    </Card>
  )
}

interface DecisionRowProps {
  decision: RememberedDecision
  /** `null` = folded. */
  replay: Loadable<Replay | null> | null
  now: number
}

function DecisionRow({ decision, replay, now }: DecisionRowProps) {
  const t = useText(reviewWords)
  const m = useText(memoryWords)
  const p = useText(panelWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const { decisionId, at, action, level, afterSaleId, outcome } = decision
  const tail = afterSaleId?.slice(-4)
  const refused = action === 'refuse-confirmed'
  return (
    <li className="border-t border-line py-1.5 text-sm first:border-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span>
          <LevelMark level={level} /> <span className="sr-only">{d(`level.${level}`)}</span>
          {t(`did.${action}`)}
          {refused && <b> · {outcome ? m(`outcome.${outcome.state}`) : t('outcome.none')}</b>}
        </span>
        <span className="text-ink3">{formatMoment(at, now, locale)}</span>
      </div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-2 text-ink2">
        <span>{tail === undefined ? t('decision.noTicket') : t('decision.tail', { tail })}</span>
        <Button look="link" aria-expanded={replay !== null} onClick={() => toggleReplay(decisionId)}>
          {t(replay === null ? 'decision.replay' : 'decision.fold')}
        </Button>
      </p>
      {replay?.status === 'loading' && <Skeleton lines={2} label={p('loading')} />}
      {replay?.status === 'failed' && <p className="text-ink2">{t('failed')}</p>}
      {replay?.status === 'ready' && replay.value !== null && <ReplayBody replay={replay.value} now={now} />}
    </li>
  )
}
