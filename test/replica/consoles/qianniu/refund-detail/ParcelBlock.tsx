import { Balloon, Step } from '../app/kit'
import { refundinfo } from '../app/console-classes'
import { variant } from '../boot'
import type { WireParcel } from '../wire/wire-types'

/** Steps of a parcel, newest first. source: `ol li .next-step-item-title` 'seen' */
function ParcelSteps({ parcel }: { parcel: WireParcel }) {
  return (
    <div className={refundinfo['refund-dealinfo-logcontent-item']}>
      <Step current={0} direction="ver" shape="dot">
        {parcel.options.map(({ process, time }) => (
          <Step.Item key={`${time}${process}`} title={process} content={time} />
        ))}
      </Step>
    </div>
  )
}

/** One parcel: number, state, steps on hover or open. source: 退货物流信息 and 查看 'seen', 发货物流信息 'inferred' */
export function ParcelBlock({ label, parcel }: { label: string; parcel: WireParcel | null }) {
  if (parcel === null) return null
  const { companyName, trackingNum, stateText } = parcel
  const text = [companyName, trackingNum, stateText].filter(Boolean).join(' ')
  const steps = parcel.options.length > 0 ? <ParcelSteps parcel={parcel} /> : null
  if (variant.parcelSteps === 'inline') {
    return (
      <>
        <div className={refundinfo['refund-dealinfo-item-label']}>{`${label}：${text}`}</div>
        {steps}
      </>
    )
  }
  return (
    <div className={refundinfo['refund-dealinfo-item-label']}>
      {`${label}：${text} `}
      {steps !== null && (
        <Balloon trigger={<a>查看</a>} triggerType="hover" align="b">
          {steps}
        </Balloon>
      )}
    </div>
  )
}
