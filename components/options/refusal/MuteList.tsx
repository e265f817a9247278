import { findingNames } from '../../../lib/i18n/finding-names'
import { memoryWords } from '../../../lib/i18n/memory-words'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useText } from '../../../lib/i18n/use-text'
import { muteFinding } from '../../../lib/state/owner-mode'
import { useMutedFindings } from '../../../lib/state/use-refusal-settings'
import { Button } from '../../ui/Button'

/** The findings that are not shown; in open owner mode each can speak again. */
export function MuteList({ open }: { open: boolean }) {
  const t = useText(refusalSettingsWords)
  const m = useText(memoryWords)
  const n = useText(findingNames)
  const [muted] = useMutedFindings()
  if (!muted) return null
  return (
    <section className="mt-3 border-t border-line pt-2">
      <h3 className="font-semibold">{t('mute.title')}</h3>
      {muted.length === 0 && <p className="text-sm text-ink2">{t('mute.none')}</p>}
      <ul className="grid gap-1">
        {muted.map((rule) => (
          <li key={rule} className="flex flex-wrap items-center justify-between gap-2">
            {n(rule)}
            {open && (
              <Button
                aria-label={`${m('mute.undo')}：${n(rule)}`}
                onClick={() => void muteFinding(rule, false)}
              >
                {m('mute.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {muted.length > 0 && !open && <p className="text-sm text-ink2">{t('mute.locked')}</p>}
    </section>
  )
}
