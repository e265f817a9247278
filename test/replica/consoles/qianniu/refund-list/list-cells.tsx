import type { ReactNode } from 'react'
import { card, list } from '../app/console-classes'
import { variant, boot } from '../boot'
import type { ColumnId } from '../variants'
import type { DisputeGridVO } from '../wire/wire-types'
import { Countdown } from './Countdown'
import { RowActions } from './RowActions'
import { StatusWord } from './StatusWord'

interface ColumnSpec {
  title: string
  width: number
  cell: (row: DisputeGridVO) => ReactNode
}

/** Text under its label where the build repeats labels in cells. */
function labelled(label: string, text: string): ReactNode {
  return variant.labelsInCells ? (
    <>
      <span className={card.sub}>{label}</span> {text}
    </>
  ) : (
    text
  )
}

function ItemCell({ row }: { row: DisputeGridVO }) {
  const { title, skuText, amount } = row.disputeBodyVO.itemInfo
  return (
    <div className={list.item}>
      <div className={list.picture} />
      <div>
        <a>{title}</a>
        {skuText !== null && <div className={card.sub}>{skuText}</div>}
        {amount !== null && <div className={card.sub}>{`x${amount}`}</div>}
      </div>
    </div>
  )
}

function StatusCell({ row }: { row: DisputeGridVO }) {
  const ownColumn = variant.columns.includes('countdown')
  const parcel = variant.columns.includes('return-parcel') ? null : row.returnLogisticsText
  return (
    <>
      <div>
        <StatusWord row={row} />
      </div>
      {!ownColumn && <Countdown until={row.timeOut} after={row.timeOutText} />}
      {parcel !== null && <div className={card.sub}>{`买家退货：${parcel}`}</div>}
    </>
  )
}

const kindWord = (row: DisputeGridVO) => row.disputeTypeText
const wordingB = boot.traits.wording === 'b'

/** source: 退款总额, 退款金额, 买家实付, 申请时间, 货物状态 and 售后状态 'seen'; the other headings 'inferred' */
export const COLUMNS: Record<ColumnId, ColumnSpec> = {
  item: { title: wordingB ? '商品' : '宝贝', width: 190, cell: (row) => <ItemCell row={row} /> },
  'refund-total': {
    title: '退款总额',
    width: 130,
    cell: (row) => labelled('退款总额', row.disputeBodyVO.refundFee),
  },
  'refund-fee': {
    title: '退款金额',
    width: 90,
    cell: (row) => labelled('退款金额', row.disputeBodyVO.refundFee),
  },
  paid: {
    title: '买家实付',
    width: 120,
    cell: (row) => labelled('买家实付', row.disputeBodyVO.buyerActualFee),
  },
  kind: { title: '售后类型', width: 80, cell: kindWord },
  reason: { title: '退款原因', width: 110, cell: (row) => row.reasonText },
  applied: { title: '申请时间', width: 110, cell: (row) => labelled('申请时间', row.applyTime) },
  'goods-state': { title: '货物状态', width: 80, cell: (row) => row.goodsStatusText ?? '-' },
  'consign-state': { title: '发货状态', width: 80, cell: (row) => row.consignStatusText ?? '-' },
  'return-parcel': { title: '退货物流', width: 100, cell: (row) => row.returnLogisticsText ?? '-' },
  status: {
    title: '售后状态',
    width: variant.id === 'g3-alt' ? 120 : 150,
    cell: (row) => <StatusCell row={row} />,
  },
  countdown: {
    title: '处理时限',
    width: 110,
    cell: (row) => (row.timeOut === null ? '-' : <Countdown until={row.timeOut} after={row.timeOutText} />),
  },
  actions: { title: '操作', width: 126, cell: (row) => <RowActions row={row} /> },
}
