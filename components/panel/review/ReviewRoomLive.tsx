import { useReviewRoom } from '../../../lib/state/review/use-review-room'
import type { TabState } from '../../../lib/state/room'
import { ReviewRoom } from './ReviewRoom'

/** 复盘 as the store has it. A chunk of its own, loaded when the room is first opened. */
export default function ReviewRoomLive({ tab, now }: { tab: TabState; now: number }) {
  return <ReviewRoom room={useReviewRoom(tab, now)} now={now} />
}
