import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { TabView } from '../../../../lib/schema/tab-view'
import type { Correction } from '../../../../lib/state/reply/corrections'
import type { ReplyDesk } from '../../../../lib/state/reply/reply-desk'
import type { Loadable } from '../../../../lib/state/room'
import { Skeleton } from '../../../ui/Skeleton'
import { BuyerLines } from './BuyerLines'
import { ReplyList } from './ReplyList'

export interface ReplyCardsProps {
  desk: Loadable<ReplyDesk>
  tabId: number
  view: TabView
  /** Keeps the agent's own word on what the buyer asks. */
  correct: (correction: Correction) => Promise<void>
}

/** What the buyer wants, how the buyer feels, and replies to choose from. */
export function ReplyCards({ desk, tabId, view, correct }: ReplyCardsProps) {
  const t = useText(replyWords)
  if (desk.status === 'loading') return <Skeleton lines={3} label={t('loading')} />
  if (desk.status === 'failed') return <p className="text-ink2">{t('failed')}</p>
  const { value } = desk
  if (value.chat === 'none') return <p className="text-ink2">{t('chat.none')}</p>
  const { conversationKey, replyBox } = view
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <BuyerLines desk={value} correct={correct} />
      <ReplyList desk={value} box={replyBox ? { tabId, conversationKey } : null} />
    </div>
  )
}
