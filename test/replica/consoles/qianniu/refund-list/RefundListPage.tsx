import { Loading, Pagination } from '../app/kit'
import { useState } from 'react'
import { board, card, list } from '../app/console-classes'
import { BatchBar } from './BatchBar'
import { Filters } from './Filters'
import { ListTable } from './ListTable'
import { hasBatchBar } from './ticks'
import { useDisputeList, type DisputeList } from './use-dispute-list'

/** Label and figure stand on two lines of one text. source: 'seen' */
function Counters({ counters }: { counters: DisputeList['counters'] }) {
  return (
    <div className={board.new_delivery_block}>
      {counters.map(({ name, count }) => (
        <div className={board.item} key={name}>{`${name}\n${count}`}</div>
      ))}
    </div>
  )
}

/** 退款/售后管理. */
export function RefundListPage() {
  const [pageNo, setPageNo] = useState(1)
  const [words, setWords] = useState('')
  const { counters, rows, total, pageSize } = useDisputeList(pageNo, words)
  const search = (next: string) => {
    setPageNo(1)
    setWords(next)
  }
  return (
    <>
      <div className={card.card}>
        <Counters counters={counters} />
      </div>
      <div className={card.card}>
        <Filters onSearch={search} count={rows?.length ?? 0} />
        {hasBatchBar && <BatchBar />}
        {rows === null ? (
          <Loading visible>{<div className={card.blank} />}</Loading>
        ) : (
          <ListTable rows={rows} />
        )}
        <div className={list.pager}>
          <Pagination
            current={pageNo}
            total={total}
            pageSize={pageSize}
            onChange={(page) => setPageNo(page)}
          />
        </div>
      </div>
    </>
  )
}
