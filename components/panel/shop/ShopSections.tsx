import type { ReactNode } from 'react'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useText } from '../../../lib/i18n/use-text'
import { toggleSection, usePanelRoom, type ShopSection } from '../../../lib/state/panel-room'
import type { EnteredWeek } from '../../../lib/schema/entered-week'
import type { Score } from '../../../lib/state/room'
import { leavingDays } from '../../../lib/state/shop/leaving'
import type { Outlook } from '../../../lib/state/shop/shop-room'
import type { AskWhatIf } from '../../../lib/state/shop/what-if'
import { Disclosure } from '../../ui/Disclosure'
import { MetricRows } from './MetricRows'
import { OdometerList } from './OdometerList'
import { PenaltyLine } from './PenaltyLine'
import { useSectionLines } from './section-lines'
import { SheetHistory } from './SheetHistory'
import { StarLadder } from './StarLadder'
import { WeekForm } from './WeekForm'
import { WhatIf } from './what-if/WhatIf'
import { WeightList } from './WeightList'
import { WindowCalendar } from './WindowCalendar'

interface ShopSectionsProps {
  sheets: readonly Score[]
  score: Score
  /** `null` while it is computed, or where it can't be. */
  outlook: Outlook | null
  shopKey: string | null
  entered: EnteredWeek | null
  askWhatIf: AskWhatIf | null
  now: number
}

/** Everything else about the shop, one line each until opened. The line says what matters most. */
export function ShopSections(props: ShopSectionsProps) {
  const { sheets, score, outlook, shopKey, entered, askWhatIf, now } = props
  const lines = useSectionLines()
  return (
    <>
      <Section id="metrics" line={lines.metrics(score, outlook)}>
        <MetricRows score={score} outlook={outlook} />
      </Section>
      {outlook && score.metrics.length > 0 && (
        <Section id="whatIf" line={lines.whatIf(outlook)}>
          <WhatIf {...{ sheets, score, outlook, now }} ask={askWhatIf} />
        </Section>
      )}
      {outlook && outlook.odometers.length > 0 && (
        <Section id="penalty" line={<PenaltyLine odometers={outlook.odometers} />}>
          <OdometerList odometers={outlook.odometers} />
          {score.platform === 'douyin' && shopKey !== null && entered && (
            <WeekForm shopKey={shopKey} entered={entered} />
          )}
        </Section>
      )}
      {outlook && score.stage === 'formal' && (
        <>
          <Section id="stars" line={lines.stars(outlook)}>
            <StarLadder outlook={outlook} />
          </Section>
          <Window outlook={outlook} />
          <Section id="weights" line={lines.weights(outlook)}>
            <WeightList outlook={outlook} days={sheets.length} />
          </Section>
        </>
      )}
      <Section id="days" line={lines.days(sheets)}>
        <SheetHistory sheets={sheets} />
      </Section>
    </>
  )
}

function Window({ outlook }: { outlook: Outlook }) {
  const lines = useSectionLines()
  const days = leavingDays(outlook.projection)
  return (
    <Section id="window" line={lines.window(days)}>
      <WindowCalendar days={days} />
    </Section>
  )
}

function Section({
  id,
  line,
  children,
}: {
  id: Exclude<ShopSection, 'fan'>
  line: ReactNode
  children: ReactNode
}) {
  const t = useText(shopWords)
  const open = usePanelRoom(({ opened }) => opened[id] ?? false)
  return (
    <Disclosure title={t(`${id}.title`)} line={line} open={open} onToggle={() => toggleSection(id)}>
      {children}
    </Disclosure>
  )
}
