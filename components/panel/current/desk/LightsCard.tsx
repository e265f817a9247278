import type { ReactNode } from 'react'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { domainWords } from '../../../../lib/i18n/domain-words'
import { formatCount, formatFen } from '../../../../lib/i18n/format'
import { formatMetric } from '../../../../lib/i18n/format-score'
import { knownWord } from '../../../../lib/i18n/known-word'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { Level } from '../../../../lib/schema/finding'
import type { ScorePath } from '../../../../lib/schema/judgement'
import type { Desk } from '../../../../lib/state/desk/desk'
import { Card } from '../../../ui/Card'
import { LevelMark } from '../../../ui/LevelMark'
import { useHelpText } from './help-text'
import { shortTitle } from './pack-title'

/** Two lights that never mix: what this refusal may do to the score, and what it may bring of penalties. */
export function LightsCard({ desk }: { desk: Desk }) {
  const t = useText(deskWords)
  return (
    <Card title={t('lights.title')} aside={t('lights.pack', { title: shortTitle(desk.packTitle) })}>
      <div className="grid gap-2">
        <Light name={t('lights.score')} level={scoreLevel(desk)}>
          <ScoreLines desk={desk} />
        </Light>
        <Light name={t('lights.penalty')} level={penaltyLevel(desk)}>
          {desk.ticket.platform === 'douyin' ? <DouyinPenalty desk={desk} /> : <QianniuPenalty desk={desk} />}
        </Light>
      </div>
    </Card>
  )
}

/** `null` = it can't be told. */
function scoreLevel({ judgement: { score } }: Desk): Level | null {
  if (score.deduction > 0) return 'danger'
  return score.paths.length > 0 ? 'caution' : null
}

function penaltyLevel({ judgement: { penalty }, ticket }: Desk): Level | null {
  if (ticket.platform === 'qianniu') return 'caution'
  const { level, levelIfOneMore } = penalty.unjustifiedRefusal
  if (level === null || levelIfOneMore === null) return penalty.compensationFen === null ? null : 'caution'
  return levelIfOneMore > level ? 'danger' : 'caution'
}

function Light({ name, level, children }: { name: string; level: Level | null; children: ReactNode }) {
  const d = useText(domainWords)
  return (
    <section aria-label={name} className="border-t border-line pt-2 text-sm first:border-0 first:pt-0">
      <h3 className="flex items-baseline gap-1.5 font-semibold">
        {level === null ? <span aria-hidden>○</span> : <LevelMark level={level} />}
        {name}
        {level !== null && <span className="sr-only">{d(`level.${level}`)}</span>}
      </h3>
      <div className="grid gap-0.5 pl-5 text-ink2">{children}</div>
    </section>
  )
}

function ScoreLines({ desk }: { desk: Desk }) {
  const t = useText(deskWords)
  const locale = useLocale()
  const pathText = usePathText()
  const help = useHelpText()(desk)
  const { deduction, paths } = desk.judgement.score
  const others = paths.filter(({ code }) => code !== 'deduction')
  const hasHelp = paths.some(({ metric }) => metric === 'platformHelpRate')
  const open = [...new Set(paths.flatMap((path) => path.open ?? []))]
  return (
    <>
      <p>
        {deduction > 0
          ? t('lights.deduction', { points: formatCount(deduction, locale) })
          : t('lights.noDeduction')}
      </p>
      {hasHelp && <p>{help === null ? t('lights.helpUnknown') : t('lights.help', help)}</p>}
      {others.length > 0 && (
        <p>{t('lights.paths', { paths: others.map(pathText).join(locale === 'en' ? ', ' : '、') })}</p>
      )}
      {open.map((code) => (
        <p key={code} className="text-xs text-ink3">
          {knownWord(deskWords[locale], 'path.open', code)}
        </p>
      ))}
      <p className="text-xs text-ink3">{t('lights.notRate')}</p>
    </>
  )
}

/** A path by its code. */
export function usePathText() {
  const locale = useLocale()
  return ({ code }: Pick<ScorePath, 'code'>): string => knownWord(deskWords[locale], 'path', code)
}

function DouyinPenalty({ desk }: { desk: Desk }) {
  const t = useText(deskWords)
  const locale = useLocale()
  const { compensationFen, unjustifiedRefusal } = desk.judgement.penalty
  const { level, levelIfOneMore } = unjustifiedRefusal
  const levelText = (n: number | null) =>
    n === null ? t('lights.level.unknown') : n === 0 ? t('lights.level.none') : t('lights.level', { n })
  return (
    <>
      <p>
        {compensationFen === null
          ? t('lights.compensationUnknown')
          : t('lights.compensation', { amount: formatFen(compensationFen, locale) })}
      </p>
      <p>
        {level === null && levelIfOneMore === null
          ? t('lights.ladderUnknown')
          : t('lights.ladder', { now: levelText(level), next: levelText(levelIfOneMore) })}
        {desk.weekEntered && ` · ${t('lights.ladderEntered')}`}
      </p>
      {desk.refusalRate !== null && (
        <p>
          {t('lights.rate', {
            own: formatMetric(desk.refusalRate.own, 'rate', locale),
            peer: formatMetric(desk.refusalRate.peer, 'rate', locale),
          })}
        </p>
      )}
    </>
  )
}

function QianniuPenalty({ desk: { dutyPoints } }: { desk: Desk }) {
  const t = useText(deskWords)
  const locale = useLocale()
  return (
    <p>
      {dutyPoints === null
        ? t('lights.dutyUnknown')
        : t('lights.dutyPoints', { points: formatCount(dutyPoints, locale) })}
    </p>
  )
}
