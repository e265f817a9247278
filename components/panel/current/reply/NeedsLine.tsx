import { Fragment } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { NeedLine } from '../../../../lib/state/reply/reply-desk'

interface NeedsLineProps {
  needs: readonly NeedLine[]
  /** Words that stand above already: they are not said twice. */
  quoted: string | null
}

/** What the buyer spoke for in this chat, each with the words that did; facts for the answer, no advice. */
export function NeedsLine({ needs, quoted }: NeedsLineProps) {
  const t = useText(replyWords)
  return (
    <p className="text-sm text-ink2">
      {t('need.title')}
      {needs.map(({ need, times, words }) => (
        <Fragment key={need}>
          {' '}
          <b className="ml-1 font-semibold text-ink">{t(`need.${need}`)}</b>
          {times > 1 && ` ${t('need.times', { n: times })}`}
          {words !== quoted && (
            <q lang="zh-CN" className="before:content-['「'] after:content-['」']">
              {words}
            </q>
          )}
        </Fragment>
      ))}
    </p>
  )
}
