import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { NeedLine } from '../../../../lib/state/reply/reply-desk'

/** What the buyer spoke for in this chat, each with the words that did; facts for the answer, no advice. */
export function NeedsLine({ needs }: { needs: readonly NeedLine[] }) {
  const t = useText(replyWords)
  return (
    <p className="text-sm text-ink2">
      {t('need.title')}
      {needs.map(({ need, times, words }) => (
        <span key={need} className="ml-2 inline-block">
          <b className="font-semibold text-ink">{t(`need.${need}`)}</b>
          {times > 1 && ` ${t('need.times', { n: times })}`}{' '}
          <q lang="zh-CN" className="before:content-['「'] after:content-['」']">
            {words}
          </q>
        </span>
      ))}
    </p>
  )
}
