import { Drawer, Tabs, Timeline } from 'antd'
import { cssModule } from '../../shell/css-module'
import { shownTime } from '../../../shop/clock'
import type { ListItem } from '../wire'

const css = cssModule('style', {
  traces: 'margin-top:16px',
  line: 'display:flex;gap:12px;line-height:24px&>span:first-child{color:#898b8f;width:84px}',
  time: 'color:#898b8f',
})

type Parcel = NonNullable<ListItem['logistics_part']['order']>

/** Parcels of a record; labels 'seen', tabs and order 'inferred'. */
export function LogisticsDrawer({ item, onClose }: { item: ListItem | null; onClose: () => void }) {
  return (
    <Drawer title="物流信息" width={460} open={item !== null} onClose={onClose} destroyOnHidden>
      {item && <Parcels item={item} />}
    </Drawer>
  )
}

/** The parcels as tabs. */
export function Parcels({ item }: { item: Pick<ListItem, 'logistics_part'> }) {
  const { order, return: back } = item.logistics_part
  const tabs = [
    ...(back
      ? [{ key: 'return', label: '退货物流', children: <ParcelLines parcel={back} noLabel="退货物流单号" /> }]
      : []),
    ...(order
      ? [{ key: 'order', label: '发货物流', children: <ParcelLines parcel={order} noLabel="发货物流单号" /> }]
      : []),
  ]
  return tabs.length > 0 ? <Tabs items={tabs} /> : <div>暂无物流信息</div>
}

function ParcelLines({ parcel, noLabel }: { parcel: Parcel; noLabel: string }) {
  const lines = [
    [noLabel, parcel.tracking_no],
    ['物流商', parcel.company],
    ['发货时间', parcel.ship_time ? shownTime(parcel.ship_time) : '-'],
  ]
  return (
    <>
      {lines.map(([label, value]) => (
        <div key={label} className={css.line}>
          <span>{label}</span>
          <span>{value}</span>
        </div>
      ))}
      <Timeline
        className={css.traces}
        items={parcel.events.map((event) => ({
          key: event.at,
          children: (
            <>
              <div>{event.text}</div>
              <div className={css.time}>{shownTime(event.at)}</div>
            </>
          ),
        }))}
      />
    </>
  )
}
