import { correctIntent } from '../../../../lib/state/reply/corrections'
import { useReplyDesk } from '../../../../lib/state/reply/use-reply-desk'
import { ReplyCards } from './ReplyCards'
import type { ReplySourceProps } from './reply-source'

/** The reply card as store and settings have it. */
export default function ReplyLive({ tabId, now, ...page }: ReplySourceProps) {
  const desk = useReplyDesk(page, now)
  return <ReplyCards desk={desk} tabId={tabId} view={page.view} correct={correctIntent} />
}
