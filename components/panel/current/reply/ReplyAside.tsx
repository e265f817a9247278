import { useId, useState } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { OfferedReply } from '../../../../lib/state/reply/reply-desk'
import { Button } from '../../../ui/Button'

/** What a reply is for, its tone, how it did here, and what the rules say on it behind a tap. */
export function ReplyAside({ reply }: { reply: OfferedReply }) {
  const t = useText(replyWords)
  const id = useId()
  const [open, setOpen] = useState(false)
  const { why, tone, own, standing, legal } = reply
  const done = standing === null ? null : standingText(t, standing)
  return (
    <div className="grid min-w-0 grow gap-0.5 narrow:basis-3/5">
      <span>
        {[why, t(`tone.${tone}`), ...(own ? [t('own')] : [])].join(' · ')}
        {legal !== null && (
          <>
            {' · '}
            <Button
              look="link"
              className="text-xs!"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              {t('legal')}
            </Button>
          </>
        )}
      </span>
      {done !== null && <span>{done}</span>}
      {open && (
        <span id={id} lang="zh-CN" className="text-ink2">
          {legal}
        </span>
      )}
    </div>
  )
}

type Translated = ReturnType<typeof useText<(typeof replyWords)['zh-CN']>>

/** Out of how many it did well: known ends where some are not known yet. */
function standingText(t: Translated, standing: NonNullable<OfferedReply['standing']>): string {
  const { used, ends, settled, enough } = standing
  if (!enough) return t('standing.few', { used })
  return ends === used ? t('standing.whole', { used, settled }) : t('standing.ends', { used, ends, settled })
}
