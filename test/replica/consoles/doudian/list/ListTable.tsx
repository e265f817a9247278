import { Table, type TableProps } from 'antd'
import { useState } from 'react'
import { useNow } from '../../shell/clock'
import { LogisticsDrawer } from '../detail/LogisticsDrawer'
import { RejectForm } from '../reject/RejectForm'
import type { ListItem } from '../wire'
import { columnsOf, type Line } from './columns'
import { asItWas } from './stale-row'

export interface ListTableProps {
  items: ListItem[]
  selected: string[]
  onSelect: (ids: string[]) => void
}

/** The list: two `<tr>` for each record, a head row over the whole width and a data row (source: 'seen'). */
export function ListTable({ items, selected, onSelect }: ListTableProps) {
  const nowMs = useNow()
  const [parcelsOf, setParcelsOf] = useState<ListItem | null>(null)
  const [refusing, setRefusing] = useState<string | null>(null)
  const { virtualTable, staleRow } = window.__REPLICA__.traits
  const lines = items.flatMap((item, index): Line[] => {
    const shown = staleRow && index === 0 ? asItWas(item) : item
    const id = item.after_sale_info.after_sale_id_str
    return [
      { key: id, part: 'head', item: shown },
      { key: `${id}-body`, part: 'body', item: shown },
    ]
  })
  const toggle = (id: string, on: boolean) =>
    onSelect(on ? [...selected, id] : selected.filter((other) => other !== id))
  const table: TableProps<Line> = {
    columns: columnsOf({ nowMs, selected, toggle, onParcels: setParcelsOf, onRefuse: setRefusing }),
    dataSource: lines,
    pagination: false,
    size: 'small',
    rowClassName: (line) => (line.part === 'head' ? 'rowHead' : ''),
    scroll: virtualTable ? { x: 1240, y: 640 } : { x: 1240 },
    virtual: virtualTable,
  }
  return (
    <>
      <Table<Line> {...table} />
      <LogisticsDrawer item={parcelsOf} onClose={() => setParcelsOf(null)} />
      <RejectForm afterSaleId={refusing} onClose={() => setRefusing(null)} />
    </>
  )
}
