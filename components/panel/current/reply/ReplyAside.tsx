import { Fragment } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { OfferedReply } from '../../../../lib/state/reply/reply-desk'
import { Button } from '../../../ui/Button'

interface ReplyAsideProps {
  reply: OfferedReply
  legalOpen: boolean
  /** Shows what the rules say on it, or folds that. */
  onLegal: () => void
}

/** What a reply is for, its tone, and how it did here. */
export function ReplyAside({ reply, legalOpen, onLegal }: ReplyAsideProps) {
  const t = useText(replyWords)
  const { why, tone, own, standing, legal } = reply
  return (
    <div className="grid min-w-0 grow basis-36 gap-0.5 narrow:basis-3/5">
      <span>
        {[why, t(`tone.${tone}`), ...(own ? [t('own')] : [])].map((word, at) => (
          <Fragment key={word}>
            {at > 0 && ' · '}
            <span className="inline-block">{word}</span>
          </Fragment>
        ))}
        {legal !== null && (
          <>
            {' · '}
            <Button look="link" className="text-xs!" aria-expanded={legalOpen} onClick={onLegal}>
              {t('legal')}
            </Button>
          </>
        )}
      </span>
      {standing !== null && <Standing standing={standing} />}
    </div>
  )
}

/** Out of how many it did well: known ends where some are not known yet. */
function Standing({ standing }: { standing: NonNullable<OfferedReply['standing']> }) {
  const t = useText(replyWords)
  const { used, ends, settled, enough } = standing
  if (!enough) return <span>{t('standing.few', { used })}</span>
  return (
    <span>
      {ends === used ? t('standing.whole', { used, settled }) : t('standing.ends', { used, ends, settled })}
    </span>
  )
}
