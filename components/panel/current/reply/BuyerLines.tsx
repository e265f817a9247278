import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { ReplyDesk } from '../../../../lib/state/reply/reply-desk'
import { AskedLine } from './AskedLine'
import { MoodLine } from './MoodLine'
import { NeedsLine } from './NeedsLine'
import type { ReplyCardsProps } from './ReplyCards'
import { WarningLines } from './WarningLines'

interface BuyerLinesProps {
  desk: ReplyDesk
  correct: ReplyCardsProps['correct']
}

/** What this chat tells of the buyer: only what was said in it, and nothing where nothing stands out. */
export function BuyerLines({ desk, correct }: BuyerLinesProps) {
  const t = useText(replyWords)
  const { platform, conversation, asked, byRobot, heated, mood, warnings, needs, replies } = desk
  const key = conversation?.conversationKey ?? null
  return (
    <>
      {desk.chat === 'unread' && <p className="text-sm text-ink2">{t('chat.unread')}</p>}
      {asked && (
        <AskedLine
          key={asked.messageId}
          asked={asked}
          correct={
            key === null
              ? null
              : (intent) => {
                  const { messageId, text, prev, shown } = asked
                  void correct({ platform, conversationKey: key, messageId, text, prev, shown, intent })
                }
          }
        />
      )}
      {byRobot && <p className="text-sm text-ink2">{t('chat.robot')}</p>}
      {warnings.length > 0 && <WarningLines warnings={warnings} />}
      {(mood || needs.length > 0) && (
        <div className="grid gap-0.5">
          {mood && <MoodLine mood={mood} />}
          {needs.length > 0 && <NeedsLine needs={needs} quoted={warnings[0]?.words ?? null} />}
        </div>
      )}
      {heated && replies[0]?.tone === 'sorry' && <p className="text-sm text-ink2">{t('chat.heated')}</p>}
    </>
  )
}
