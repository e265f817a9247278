import type { ReactNode } from 'react'
import { allFindings } from '../../../lib/i18n/all-findings'
import { deskWords } from '../../../lib/i18n/desk-words'
import { findingText } from '../../../lib/i18n/finding-text'
import { formatMoment, formatShare, formatYuan } from '../../../lib/i18n/format'
import { knownWord } from '../../../lib/i18n/known-word'
import { panelWords } from '../../../lib/i18n/panel-words'
import { reviewWords } from '../../../lib/i18n/review-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Replay } from '../../../lib/state/use-decisions'
import { LevelMark } from '../../ui/LevelMark'
import { TicketFacts } from '../current/TicketFacts'
import { useActionText } from '../current/desk/cost-text'

/** A decision seen again: what was shown and known at that second, and what pages showed since. */
export function ReplayBody({ replay, now }: { replay: Replay; now: number }) {
  const t = useText(reviewWords)
  const { decision, asKnown } = replay
  const { findings, muted, stage } = decision
  const locale = useLocale()
  const conditional = stage === 'before-form'
  return (
    <div className="mt-1 grid gap-2 rounded-md bg-wash p-2">
      <Part title={t('replay.shown')}>
        {findings.length === 0 && <p>{t('replay.noFindings')}</p>}
        <ul>
          {findings.map((finding) => (
            <li key={finding.rule}>
              <LevelMark level={finding.level} />{' '}
              {findingText(finding, { words: allFindings, locale, conditional })}
              {muted?.includes(finding.rule) && t('replay.mutedOne')}
            </li>
          ))}
        </ul>
        <Told decision={decision} />
      </Part>
      <Part title={t('replay.known')}>
        {asKnown === null ? (
          <p className="text-ink2">{t('replay.purged')}</p>
        ) : (
          <TicketFacts ticket={asKnown} now={now} />
        )}
      </Part>
      <Since replay={replay} now={now} />
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  )
}

/** What stood beside the findings, as far as it was kept. */
function Told({ decision }: Pick<Replay, 'decision'>) {
  const t = useText(reviewWords)
  const locale = useLocale()
  const actionText = useActionText()
  const { selected, proofs, alternatives, escalation, silent, unknown } = decision
  const [best] = alternatives ?? []
  const lines = [
    selected === null ? null : t('replay.selected', { selected }),
    proofs === null ? null : t('replay.proofs', { n: proofs }),
    best?.costFen == null
      ? null
      : t('replay.costs', {
          action: actionText({ action: best.action, amountFen: null }),
          cost: formatYuan(best.costFen, locale),
        }),
    escalation == null ? null : t('replay.chance', { p: formatShare(escalation.mean, locale) }),
    silent === true ? t('replay.silent') : null,
    unknown != null && unknown.length > 0 ? t('replay.unknown', { n: unknown.length }) : null,
  ].filter((line) => line !== null)
  return lines.map((line) => (
    <p key={line} className="text-ink2">
      {line}
    </p>
  ))
}

function Since({ replay: { since }, now }: { replay: Replay; now: number }) {
  const t = useText(reviewWords)
  const locale = useLocale()
  const fieldText = useChangedField()
  return (
    <Part title={t('replay.since')}>
      {since.length === 0 && <p className="text-ink2">{t('replay.sinceNone')}</p>}
      <ul>
        {since.map(({ at, changes }) => (
          <li key={at}>
            {t('replay.change', {
              at: formatMoment(at, now, locale),
              fields: [...new Set(changes.map(({ field }) => fieldText(field)))].join(
                locale === 'en' ? ', ' : '、',
              ),
            })}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** A field by its name in the store; one without a word of its own is «其他一项». */
function useChangedField() {
  const locale = useLocale()
  return (field: string): string =>
    knownWord(panelWords[locale], 'field', field.split('.')[0] ?? field) ||
    knownWord(deskWords[locale], 'field', field)
}
