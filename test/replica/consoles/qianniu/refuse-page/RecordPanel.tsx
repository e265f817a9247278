import { partsOf, reactId, textOf } from './dispute-window'

const ROWS = ['nickRow4OrderDetail', 'orderDetailRows', 'refundDetailRows'] as const

function valueOf(fields: Record<string, unknown>): string {
  const options = fields['valueOptions'] as { text: string }[] | undefined
  return options?.map(({ text }) => text).join(' ') ?? ''
}

/** The item, without labels. source: fields 'seen', tree 'inferred' */
function ItemInfo() {
  return partsOf('itemInfo').map(([id, part]) => (
    <div className="mod-dispute-item" id={id} key={id} {...reactId(id)}>
      <a className="item-title">{textOf(part, 'title')}</a>
      <div className="item-sku">{textOf(part, 'skuInfo')}</div>
      <div>
        {textOf(part, 'price')} <span>{`×${textOf(part, 'amount')}`}</span>
      </div>
    </div>
  ))
}

/** What the refuse page shows of the record. source: labels 'seen', `.text-span` with `em` 'seen' on the list */
export function RecordPanel() {
  return (
    <div className="mod-dispute-side" {...reactId('side')}>
      <h3>订单详情</h3>
      <ItemInfo />
      {ROWS.flatMap((name) => partsOf(name)).map(([id, part]) => (
        <div className="mod-dispute-row" id={id} key={id} {...reactId(id)}>
          <span className="text-span">{`${textOf(part, 'title')}：`}</span>
          <em>{valueOf(part.fields)}</em>
        </div>
      ))}
    </div>
  )
}
