import { useState } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { WarningLine } from '../../../../lib/state/reply/reply-desk'
import { Button } from '../../../ui/Button'
import { LevelMark } from '../../../ui/LevelMark'

/** Before a bad review: the plainest sign with the buyer's own words, and what to do; the others behind a tap. */
export function WarningLines({ warnings }: { warnings: readonly WarningLine[] }) {
  const t = useText(replyWords)
  const [all, setAll] = useState(false)
  const [first, ...others] = warnings
  if (first === undefined) return null
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1 rounded-md border border-warn-line bg-warn-wash px-2.5 py-2 text-sm">
      <LevelMark level="caution" />
      <div className="grid gap-0.5">
        <p>
          <b className="font-semibold text-warn">{t('warn.title')}</b>
          <Sign sign={first} />
        </p>
        <p>{t(`do.${first.sign}`)}</p>
        {all &&
          others.map((sign) => (
            <p key={sign.sign} className="text-ink2">
              <Sign sign={sign} />
            </p>
          ))}
        {others.length > 0 && (
          <p>
            <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('warn.less') : t('warn.more', { n: others.length })}
            </Button>
          </p>
        )}
      </div>
    </div>
  )
}

function Sign({ sign: { sign, times, words } }: { sign: WarningLine }) {
  const t = useText(replyWords)
  return (
    <>
      {' '}
      {t(`warn.${sign}`, { n: times })}
      <q lang="zh-CN" className="text-ink2 before:content-['「'] after:content-['」']">
        {words}
      </q>
    </>
  )
}
