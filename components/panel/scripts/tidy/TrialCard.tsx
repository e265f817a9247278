import { formatMoment, formatShare } from '../../../../lib/i18n/format'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import { compareTwo, type Trial } from '../../../../lib/reply/rank/compare-two'
import type { ScriptCounts, ScriptRecord } from '../../../../lib/reply/rank/script-record'
import type { ScriptTrial } from '../../../../lib/schema/script-trial'
import { valueOf } from '../../../../lib/state/room'
import type { ScriptsRoomState } from '../../../../lib/state/scripts/scripts-room'
import type { ShelfScript } from '../../../../lib/state/scripts/shelf'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { useScriptActions } from '../script-actions'
import { TrialPick } from './TrialPick'

interface TrialCardProps {
  room: ScriptsRoomState
  shelf: readonly ShelfScript[]
  trial: ScriptTrial | null
  now: number
}

/** Two scripts compared by what came of them since the trial began, with the rule by which it ends in words. */
export function TrialCard({ room, shelf, trial, now }: TrialCardProps) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const record = valueOf(room.trialRecord)
  const pair = trial && pairOf(shelf, trial)
  const since = trial && t('trial.since', { at: formatMoment(trial.since, now, locale) })
  return (
    <Card title={t('trial.title')} aside={since ?? undefined}>
      <div className="grid gap-2 text-sm">
        {trial !== null && pair === null && <p className="text-warn">▲ {t('trial.gone')}</p>}
        {pair === null ? (
          <TrialPick shelf={shelf} record={valueOf(room.record) ?? {}} />
        ) : (
          record && <Standings pair={pair} record={record} />
        )}
        <p className="text-xs text-ink3">
          {t('trial.rule')} {t('trial.noFair')}
        </p>
      </div>
    </Card>
  )
}

type Pair = readonly [ShelfScript, ShelfScript]

function pairOf(shelf: readonly ShelfScript[], { first, second }: ScriptTrial): Pair | null {
  const [one, two] = [first, second].map((id) => shelf.find(({ script }) => script.id === id))
  return one && two ? [one, two] : null
}

const NONE: ScriptCounts = { used: 0, settled: 0, bad: 0 }

function Standings({ pair, record }: { pair: Pair; record: ScriptRecord }) {
  const t = useText(scriptsWords)
  const { compare } = useScriptActions()
  const [first, second] = pair.map(({ script }) => record[script.id] ?? NONE) as [ScriptCounts, ScriptCounts]
  return (
    <>
      <dl className="grid gap-1.5">
        <Side label={t('trial.first')} row={pair[0]} counts={first} />
        <Side label={t('trial.second')} row={pair[1]} counts={second} />
      </dl>
      <Verdict trial={compareTwo(first, second)} />
      <div>
        <Button onClick={() => void compare(null)}>{t('trial.stop')}</Button>
      </div>
    </>
  )
}

function Side({ label, row, counts }: { label: string; row: ShelfScript; counts: ScriptCounts }) {
  const t = useText(scriptsWords)
  const { settled, bad } = counts
  return (
    <div>
      <dt>
        <span className="text-ink3">{label}</span> <b lang="zh-CN">{row.script.aim}</b>
      </dt>
      <dd className="text-ink2">{t('trial.counts', { ends: settled + bad, settled })}</dd>
    </div>
  )
}

function Verdict({ trial }: { trial: Trial }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  if (trial.state === 'pending')
    return <p className="text-ink2">○ {t('trial.pending', { needed: trial.needed })}</p>
  if (trial.state === 'alike') return <p className="text-ink2">○ {t('trial.alike')}</p>
  const sure = trial.state === 'first' ? trial.better : 1 - trial.better
  return (
    <p className="text-ok">
      ● {t(trial.state === 'first' ? 'trial.firstWins' : 'trial.secondWins')} ·{' '}
      {sure > 0.99 ? t('trial.verySure') : t('trial.sure', { p: formatShare(sure, locale) })}
    </p>
  )
}
