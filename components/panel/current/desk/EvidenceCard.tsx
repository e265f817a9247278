import { deskWords } from '../../../../lib/i18n/desk-words'
import { formatDuration } from '../../../../lib/i18n/format'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { EvidenceItem, EvidenceState } from '../../../../lib/refusal/evidence/evidence-checklist'
import type { Desk } from '../../../../lib/state/desk/desk'
import { Card } from '../../../ui/Card'
import { SourceLink } from '../../../ui/SourceLink'

interface Mark {
  sign: string
  colour: string
}

/** Shape and colour of a state; its word stands beside it. */
const MARKS: Readonly<Record<EvidenceState, Mark>> = {
  against: { sign: '◆', colour: 'text-bad' },
  missing: { sign: '☐', colour: 'text-warn' },
  unknown: { sign: '☐', colour: 'text-ink3' },
  'in-chat': { sign: '◪', colour: 'text-warn' },
  some: { sign: '◪', colour: 'text-warn' },
  attached: { sign: '☑', colour: 'text-ok' },
  shown: { sign: '☑', colour: 'text-ok' },
  buyer: { sign: '○', colour: 'text-ink3' },
}

/** What has to be shown for this refusal to hold, why and by whom, and how much of it is there. */
export function EvidenceCard({ desk, now }: { desk: Desk; now: number }) {
  const t = useText(deskWords)
  const { items, proofs, needed, hint } = desk.checklist
  const attached = items.some(({ state }) => state === 'attached' || state === 'some')
  const aside =
    proofs === null ? t('evidence.asideNoForm', { needed }) : t('evidence.aside', { needed, proofs })
  return (
    <Card title={t('evidence.title')} aside={items.length > 0 ? aside : undefined}>
      {items.length === 0 ? (
        <p className="text-sm text-ink2">{t('evidence.none')}</p>
      ) : (
        <ul className="grid gap-1.5">
          {items.map((item) => (
            <EvidenceRow key={item.code} item={item} />
          ))}
        </ul>
      )}
      <div className="mt-2 grid gap-0.5 text-sm text-ink2">
        <DueLine desk={desk} now={now} />
        {desk.selected === null && <p>{t('evidence.notChosen')}</p>}
        {attached && <p>{t('evidence.unseen')}</p>}
        {hint !== null && <p>{t('evidence.hint', { hint })}</p>}
      </div>
    </Card>
  )
}

function DueLine({ desk, now }: { desk: Desk; now: number }) {
  const t = useText(deskWords)
  const locale = useLocale()
  const { dueAt, items } = desk.checklist
  if (items.length === 0) return null
  if (dueAt === null) return <p>{t('evidence.dueUnknown')}</p>
  const left = Math.floor((Date.parse(dueAt) - now) / 1000)
  return (
    <p>{left <= 0 ? t('evidence.duePassed') : t('evidence.due', { left: formatDuration(left, locale) })}</p>
  )
}

function EvidenceRow({ item }: { item: EvidenceItem }) {
  const t = useText(deskWords)
  const { code, who, state, clause } = item
  const { sign, colour } = MARKS[state]
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-1.5 text-sm">
      <span aria-hidden className={`text-center ${colour}`}>
        {sign}
      </span>
      <div>
        <p>
          {t(`proof.${code}`)}{' '}
          <span className={`whitespace-nowrap ${colour}`}>{t(`evidence.state.${state}`)}</span>
        </p>
        <p className="text-ink2">{t(`proof.${code}.why`)}</p>
        <p className="text-xs text-ink3">
          {t(`evidence.who.${who}`)} · {clause} · <SourceLink cite={item} />
        </p>
      </div>
    </li>
  )
}
