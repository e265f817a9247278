import { domainWords } from '../../../lib/i18n/domain-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import type { Level } from '../../../lib/schema/finding'
import type { TabView } from '../../../lib/schema/tab-view'
import type { Ticket } from '../../../lib/state/room'
import { LevelMark } from '../../ui/LevelMark'
import { DisagreeChoice } from './DisagreeChoice'
import { FindingRow } from './FindingRow'
import { TicketLine } from './TicketLine'

const FRAMES: Readonly<Record<Level, readonly [card: string, head: string]>> = {
  clear: ['border-ok-line', 'bg-ok-wash'],
  caution: ['border-warn-line', 'bg-warn-wash'],
  danger: ['border-bad-line', 'bg-bad-wash'],
  blocked: ['border-edge', 'bg-wash'],
}

interface VerdictCardProps {
  view: TabView
  verdict: NonNullable<TabView['verdict']>
  ticket: Ticket | null
  now: number
}

/**
 * What refusing now would mean, finding by finding, each with its basis. A chunk of its own: the findings' words and
 * clauses come with it.
 */
export default function VerdictCard({ view, verdict, ticket, now }: VerdictCardProps) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const { level, stage, findings } = verdict
  const [frame, head] = FRAMES[level]
  return (
    <section aria-labelledby="verdict" className={`overflow-hidden rounded-lg border bg-paper ${frame}`}>
      <div className={`flex gap-2.5 px-3 py-2.5 ${head}`}>
        <LevelMark level={level} className="text-lg" />
        <div>
          <h2 id="verdict" className="text-lg font-semibold">
            {t(`verdict.${level}`)}
          </h2>
          <p className="text-sm text-ink2">
            {d(`level.${level}`)} · {t(`verdict.stage.${stage}`)}
          </p>
        </div>
      </div>
      <div className="grid gap-2 px-3 py-2.5">
        {ticket && <TicketLine ticket={ticket} now={now} />}
        {findings.length === 0 && <p>{t('verdict.clear.body')}</p>}
        <ul className="grid gap-1.5">
          {findings.map((finding) => (
            <FindingRow
              key={finding.rule}
              view={view}
              finding={finding}
              conditional={stage === 'before-form'}
            />
          ))}
        </ul>
        {findings.length > 0 && (
          <div className="text-right text-sm">
            <DisagreeChoice view={view} rule={null} look="link" />
          </div>
        )}
      </div>
    </section>
  )
}
