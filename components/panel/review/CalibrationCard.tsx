import { useState } from 'react'
import { findingNames } from '../../../lib/i18n/finding-names'
import { formatShare } from '../../../lib/i18n/format'
import { memoryWords } from '../../../lib/i18n/memory-words'
import { reviewWords } from '../../../lib/i18n/review-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Calibration, FindingTrack } from '../../../lib/refusal/calibration/calibrate'
import type { FindingId } from '../../../lib/schema/finding'
import type { OwnerMode } from '../../../lib/state/owner-mode'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { usePanelActions } from '../panel-actions'

interface CalibrationCardProps {
  calibration: Calibration
  owner: OwnerMode | undefined
  muted: readonly FindingId[]
}

/** How often each finding was right in this shop, with its counts; in owner mode it can be muted. */
export function CalibrationCard({ calibration, owner, muted }: CalibrationCardProps) {
  const t = useText(reviewWords)
  const m = useText(memoryWords)
  const tracks = calibration.findings.filter(({ level }) => level === null)
  const silent = muted.filter((rule) => !tracks.some((track) => track.rule === rule))
  return (
    <Card title={t('findings.title')} aside={t('findings.aside')}>
      {tracks.length === 0 && <p className="text-sm text-ink2">{t('findings.none')}</p>}
      <ul>
        {tracks.map((track) => (
          <TrackRow key={track.rule} track={track} owner={owner} isMuted={muted.includes(track.rule)} />
        ))}
        {silent.map((rule) => (
          <li key={rule} className="border-t border-line py-1.5 text-sm first:border-0">
            <Named rule={rule} isMuted />
            <Mute rule={rule} owner={owner} isMuted />
          </li>
        ))}
      </ul>
      {tracks.length > 0 && <p className="mt-1 text-xs text-ink3">{t('findings.refused')}</p>}
      {owner === 'open' && <p className="mt-1 text-xs text-ink3">{m('mute.hint')}</p>}
      {owner !== 'open' && (
        <p className="mt-1 text-sm text-ink2">
          {t('findings.locked')}{' '}
          <a href="/options.html#owner" target="_blank" rel="noreferrer" className="text-brand underline">
            {t('findings.settings')}
          </a>
        </p>
      )}
    </Card>
  )
}

function Named({ rule, isMuted }: { rule: FindingId; isMuted: boolean }) {
  const t = useText(reviewWords)
  const n = useText(findingNames)
  return (
    <p className="font-semibold">
      {n(rule)} {isMuted && <span className="font-normal text-ink3">{t('findings.muted')}</span>}
    </p>
  )
}

interface TrackRowProps {
  track: FindingTrack
  owner: OwnerMode | undefined
  isMuted: boolean
}

function TrackRow({ track, owner, isMuted }: TrackRowProps) {
  const t = useText(reviewWords)
  const locale = useLocale()
  const m = useText(memoryWords)
  const disagreedText = useDisagreedText()
  const { rule, refused, overturned, mostlyWrong } = track
  const { count, total, low, high } = overturned
  const disagreed = disagreedText(track)
  return (
    <li className="border-t border-line py-1.5 text-sm first:border-0">
      <Named rule={rule} isMuted={isMuted} />
      <p>{total === 0 ? t('findings.undecided', { n: refused }) : t('findings.right', { total, count })}</p>
      {mostlyWrong && (
        <p className="text-warn">▲ {m('calibration.mostlyWrong', { total, stood: total - count })}</p>
      )}
      {low !== null && high !== null && (
        <p className="text-xs text-ink3">
          {t('findings.span', { low: formatShare(low, locale), high: formatShare(high, locale) })}
        </p>
      )}
      {disagreed !== null && <p className="text-ink2">{disagreed}</p>}
      <Mute rule={rule} owner={owner} isMuted={isMuted} />
    </li>
  )
}

const REASONS = [
  'settled-with-buyer',
  'proof-exists',
  'read-wrong',
  'rule-differs',
  'risk-accepted',
  'none',
] as const

/** How often agents disagreed, by their reasons; `null` = never. */
function useDisagreedText() {
  const t = useText(reviewWords)
  const m = useText(memoryWords)
  const locale = useLocale()
  return ({ disagreed }: FindingTrack): string | null => {
    const rows = REASONS.flatMap((reason) => {
      const n = disagreed[reason] ?? 0
      return n === 0 ? [] : [{ n, words: t('findings.disagreedWhy', { why: m(`disagree.${reason}`), n }) }]
    })
    if (rows.length === 0) return null
    const sum = t('findings.disagreed', { n: rows.reduce((total, { n }) => total + n, 0) })
    const [open, close, comma] = locale === 'en' ? [' (', ')', ', '] : ['（', '）', '、']
    return `${sum}${open}${rows.map(({ words }) => words).join(comma)}${close}`
  }
}

function Mute({ rule, owner, isMuted }: { rule: FindingId; owner: OwnerMode | undefined; isMuted: boolean }) {
  const t = useText(reviewWords)
  const n = useText(findingNames)
  const m = useText(memoryWords)
  const { mute } = usePanelActions()
  const [failed, setFailed] = useState(false)
  if (owner !== 'open') return null
  const label = m(isMuted ? 'mute.undo' : 'mute.do')
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-2">
      <Button
        aria-label={`${label}：${n(rule)}`}
        onClick={() => void mute(rule, !isMuted).then((done) => setFailed(!done))}
      >
        {label}
      </Button>
      <output className="text-sm text-warn empty:hidden">{failed ? t('findings.muteFailed') : ''}</output>
    </p>
  )
}
