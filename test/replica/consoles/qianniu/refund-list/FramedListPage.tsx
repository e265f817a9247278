import { frame } from '../app/console-classes'

/**
 * The shell of shops whose list sits in a frame of the same origin. source: the frame 'seen', its address
 * 'inferred'
 */
export function FramedListPage() {
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- the console's own frame has none
    <iframe className={frame.innerFrame} src="/home.htm/trade-platform-frame/refund-list" title="退款管理" />
  )
}
