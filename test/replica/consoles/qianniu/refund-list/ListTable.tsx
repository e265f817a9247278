import type { ReactNode } from 'react'
import { Table } from '../app/kit'
import { card } from '../app/console-classes'
import { variant } from '../boot'
import type { ColumnId } from '../variants'
import type { DisputeGridVO } from '../wire/wire-types'
import { COLUMNS } from './list-cells'
import { OrderHead } from './OrderHead'

/** source: 'seen' */
const EMPTY_TEXT = '没有符合条件的宝贝，请尝试其他搜索条件。'

interface FlatRow {
  key: string
  head: boolean
  row: DisputeGridVO
}

const EMPTY = <div className={card.blank}>{EMPTY_TEXT}</div>

type CellOf<Row> = (value: unknown, index: unknown, record: Row) => ReactNode

const groupHead = (group: { row: DisputeGridVO }) => <OrderHead row={group.row} />

function groupCell(id: ColumnId): CellOf<{ row: DisputeGridVO }> {
  return (_value, _index, record) => COLUMNS[id].cell(record.row)
}

function flatCell(id: ColumnId): CellOf<FlatRow> {
  return (_value, _index, { head, row }) => (head ? <OrderHead row={row} /> : COLUMNS[id].cell(row))
}

/** G3: the kit's grouped table, in which each order is a `table.next-table-row`. source: 'seen' */
function GroupTable({ rows }: { rows: DisputeGridVO[] }) {
  const groups = rows.map((row) => ({ key: row.disputeIdStr, row, children: [{ row }] }))
  return (
    <Table dataSource={groups} primaryKey="key" hasBorder={false} tableLayout="fixed" emptyContent={EMPTY}>
      <Table.GroupHeader cell={groupHead} />
      {variant.columns.map((id) => (
        <Table.Column key={id} title={COLUMNS[id].title} width={COLUMNS[id].width} cell={groupCell(id)} />
      ))}
    </Table>
  )
}

/** G2: one table, two rows per order, the first of which spans all columns. source: 'seen' on the sold list */
function FlatTable({ rows }: { rows: DisputeGridVO[] }) {
  const flat: FlatRow[] = rows.flatMap((row) => [
    { key: `${row.disputeIdStr}-head`, head: true, row },
    { key: row.disputeIdStr, head: false, row },
  ])
  const span = (index: number, column: number) =>
    flat[index]?.head === true && column === 0 ? { colSpan: variant.columns.length } : undefined
  return (
    <Table dataSource={flat} primaryKey="key" hasBorder emptyContent={EMPTY} cellProps={span as never}>
      {variant.columns.map((id) => (
        <Table.Column key={id} title={COLUMNS[id].title} width={COLUMNS[id].width} cell={flatCell(id)} />
      ))}
    </Table>
  )
}

/** The list in the shape of its generation. */
export function ListTable({ rows }: { rows: DisputeGridVO[] }) {
  return variant.tableShape === 'group' ? <GroupTable rows={rows} /> : <FlatTable rows={rows} />
}
