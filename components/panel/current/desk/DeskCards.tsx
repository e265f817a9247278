import type { ReactNode } from 'react'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { Desk } from '../../../../lib/state/desk/desk'
import { toggleCard, usePanelStore, type DeskSection } from '../../../../lib/state/panel-store'
import type { Loadable } from '../../../../lib/state/room'
import { Disclosure } from '../../../ui/Disclosure'
import { Skeleton } from '../../../ui/Skeleton'
import { Appeal, useAmountText } from './Appeal'
import { CostCard } from './CostCard'
import { EvidenceCard } from './EvidenceCard'
import { Excerpt } from './Excerpt'
import { HandoffCard } from './HandoffCard'
import { LightsCard } from './LightsCard'
import { PackCases } from './PackCases'
import { Past, usePastLine } from './Past'
import { shortTitle } from './pack-title'

interface DeskCardsProps {
  desk: Loadable<Desk | null>
  now: number
}

/** Everything beside a verdict: costs, proofs, risks first, the rest one line until opened. */
export function DeskCards({ desk, now }: DeskCardsProps) {
  const t = useText(deskWords)
  if (desk.status === 'loading') return <Skeleton lines={4} label={t('loading')} />
  if (desk.status === 'failed') return <p className="px-3 text-sm text-ink2">{t('failed')}</p>
  if (desk.value === null) return null
  // Another ticket begins afresh: what was unfolded or chosen for one says nothing of the next.
  return <Known key={desk.value.ticket.afterSaleId} desk={desk.value} now={now} />
}

function Known({ desk, now }: { desk: Desk; now: number }) {
  const t = useText(deskWords)
  const amountText = useAmountText()
  const pastLine = usePastLine()
  const { timeline, excerpt, appeal, past, packs } = desk
  const step = appeal.find(({ code }) => code === 'appeal-arbitration')
  const blocked = desk.judgement.level === 'blocked'
  return (
    <>
      <HandoffCard desk={desk} now={now} />
      <CostCard desk={desk} now={now} />
      {!blocked && <EvidenceCard desk={desk} now={now} />}
      {!blocked && <LightsCard desk={desk} />}
      <Section
        id="excerpt"
        title={t('excerpt.title')}
        line={
          desk.chatRead ? t('excerpt.line', { n: excerpt.length, m: timeline.length }) : t('excerpt.unread')
        }
      >
        <Excerpt desk={desk} now={now} />
      </Section>
      <Section id="past" title={t('past.title')} line={pastLine(past)}>
        <Past past={past} now={now} />
      </Section>
      {!blocked && step && (
        <Section id="appeal" title={t('appeal.title')} line={t('appeal.line', { amount: amountText(step) })}>
          <Appeal desk={desk} />
        </Section>
      )}
      {!blocked && packs.length > 1 && (
        <Section
          id="packs"
          title={t('packs.title')}
          line={t('packs.line', { title: shortTitle(desk.packTitle) })}
        >
          <PackCases packs={packs} />
        </Section>
      )}
    </>
  )
}

interface SectionProps {
  id: DeskSection
  title: string
  line: string
  children: ReactNode
}

function Section({ id, title, line, children }: SectionProps) {
  const open = usePanelStore(({ opened }) => opened[id] ?? false)
  return (
    <Disclosure title={title} line={line} open={open} onToggle={() => toggleCard(id)}>
      {children}
    </Disclosure>
  )
}
