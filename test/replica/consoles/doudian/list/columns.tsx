import type { TableColumnType } from 'antd'
import type { ReactNode } from 'react'
import type { ListItem } from '../wire'
import {
  ActionCell,
  AfterSaleCell,
  ArbitrationCell,
  GoodsCell,
  OrderCell,
  ParcelCell,
  StateCell,
} from './Cells'
import { HeadRow } from './HeadRow'

/** One `<tr>` of the table. */
export interface Line {
  key: string
  part: 'head' | 'body'
  item: ListItem
}

export interface ColumnContext {
  nowMs: number
  selected: string[]
  toggle: (id: string, on: boolean) => void
  onParcels: (item: ListItem) => void
  onRefuse: (id: string) => void
}

type Cell = (item: ListItem, context: ColumnContext) => ReactNode

/** Titles 'seen' but 操作. */
const CELLS: Record<string, { width: number; cell: Cell }> = {
  商品信息: { width: 260, cell: (item) => <GoodsCell item={item} /> },
  订单信息: { width: 140, cell: (item) => <OrderCell item={item} /> },
  售后信息: { width: 230, cell: (item) => <AfterSaleCell item={item} /> },
  售后状态: { width: 190, cell: (item, { nowMs }) => <StateCell item={item} nowMs={nowMs} /> },
  纠纷仲裁: { width: 90, cell: (item) => <ArbitrationCell item={item} /> },
  物流信息: { width: 170, cell: (item, { onParcels }) => <ParcelCell item={item} onParcels={onParcels} /> },
  操作: { width: 160, cell: (item, { onRefuse }) => <ActionCell item={item} onRefuse={onRefuse} /> },
}

const ORDER = {
  a: ['商品信息', '订单信息', '售后信息', '售后状态', '纠纷仲裁', '物流信息', '操作'],
  b: ['商品信息', '售后信息', '售后状态', '物流信息', '订单信息', '纠纷仲裁', '操作'],
} as const

/** The variant's columns; the first cell of a head row spans them all. */
export function columnsOf(context: ColumnContext): TableColumnType<Line>[] {
  const titles = ORDER[window.__REPLICA__.traits.columnOrder]
  return titles.map((title, index) => {
    const { width, cell } = CELLS[title] as { width: number; cell: Cell }
    return {
      title,
      key: title,
      width,
      onCell: (line) => (line.part === 'body' ? {} : { colSpan: index === 0 ? titles.length : 0 }),
      render: (_, line) => {
        if (line.part === 'body') return cell(line.item, context)
        return index === 0 ? <HeadRow item={line.item} context={context} /> : null
      },
    }
  })
}
