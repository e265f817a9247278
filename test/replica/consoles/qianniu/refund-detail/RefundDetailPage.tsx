import { Step } from '../app/kit'
import { Countdown } from '../refund-list/Countdown'
import { card, detail as css } from '../app/console-classes'
import { variant } from '../boot'
import { useRefusal } from '../refuse/refusals'
import { HEADLINES } from '../wire/words'
import { DetailButtons } from './DetailButtons'
import { DealInfo, ItemBlock, RefundInfo } from './InfoBlocks'
import { ParcelBlock } from './ParcelBlock'
import { TalkRecord } from './TalkRecord'
import { useDetail, type Detail } from './use-detail'

/** The step bar over the headline. source: 'seen' on G1 pages */
const STEPS = ['买家申请退款', '商家处理退款申请', '退款完毕']

function stepOf(statusKey: string): number {
  if (statusKey === 'succeeded' || statusKey === 'closed') return 2
  return 1
}

function Headline({ detail }: { detail: Detail }) {
  const refused = useRefusal(detail.disputeIdStr) !== undefined
  const words = HEADLINES[variant.id]
  return (
    <div className={card.card}>
      <Step current={stepOf(detail.statusKey)} shape="circle">
        {STEPS.map((title) => (
          <Step.Item key={title} title={title} />
        ))}
      </Step>
      <h2 className={css.headline}>{refused ? words['refused'] : detail.headline}</h2>
      {!refused && detail.timeOut !== null && (
        <p>
          <Countdown until={detail.timeOut} after={detail.timeOutText} />
        </p>
      )}
      <DetailButtons detail={detail} refused={refused} />
    </div>
  )
}

/** Detail of one ticket. */
export function RefundDetailPage({ disputeId }: { disputeId: string }) {
  const detail = useDetail(disputeId)
  if (detail === null) return null
  return (
    <div className={css.columns}>
      <div className={css.main}>
        <Headline detail={detail} />
        <TalkRecord disputeId={detail.disputeIdStr} entries={detail.negotiation} />
      </div>
      <div className={css.side}>
        <ItemBlock item={detail.itemInfo} tags={detail.tags} />
        <RefundInfo fields={detail.refundInfo} />
        <div className={card.card}>
          <h3 className={card.title}>物流信息</h3>
          <ParcelBlock label="发货物流信息" parcel={detail.outbound} />
          <ParcelBlock label="退货物流信息" parcel={detail.inbound} />
        </div>
        <DealInfo fields={detail.dealInfo} />
      </div>
    </div>
  )
}
