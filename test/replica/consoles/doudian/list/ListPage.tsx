import { Button, Pagination, Spin } from 'antd'
import { useState } from 'react'
import { askFetch, useAnswer } from '../../shell/ask'
import { cssModule } from '../../shell/css-module'
import { RejectForm } from '../reject/RejectForm'
import { labels } from '../texts'
import { AFTER_SALE, type ListReply } from '../wire'
import { Filters, NO_FILTERS } from './Filters'
import { ListTable } from './ListTable'
import { QuickFilters } from './QuickFilters'

const css = cssModule('index', {
  batchBar: 'display:flex;gap:8px;align-items:center;background:#fff;padding:0 16px 12px',
  chosen: 'color:#898b8f;margin-left:8px',
  tableWrapper: 'background:#fff;padding:0 16px 16px;min-height:320px;border-radius:0 0 6px 6px',
  pager: 'display:flex;justify-content:flex-end;padding-top:16px',
})

/** 售后工作台. */
export function ListPage() {
  const [quick, setQuick] = useState('')
  const [filters, setFilters] = useState(NO_FILTERS)
  const [page, setPage] = useState(1)
  const [pageSize, setPageSize] = useState(window.__REPLICA__.pageSize)
  const [selected, setSelected] = useState<string[]>([])
  const [refusing, setRefusing] = useState<string[]>([])
  const body = {
    page,
    pageSize,
    order_by: ['status_deadline asc'],
    conf_version: 'v13',
    after_sale_type: filters.type,
    after_sale_status: filters.status,
    search_id: filters.id,
    quick_filter: quick,
    shop_hit_gray_info: { list_v1: { hit: true } },
  }
  const reply = useAnswer(JSON.stringify(body), () => askFetch<ListReply>(AFTER_SALE.list(), body))
  return (
    <>
      <QuickFilters chosen={quick} onChoose={(next) => (setQuick(next), setPage(1))} />
      <Filters onQuery={(next) => (setFilters(next), setPage(1))} />
      <div className={css.batchBar}>
        <Button size="small">{labels().agreeBatch}</Button>
        <Button size="small">批量同意退货</Button>
        <Button size="small">批量备注</Button>
        {/* inferred: no public code shows a bar that refuses */}
        {window.__REPLICA__.traits.extra['batchRefuse'] === true && (
          <Button size="small" disabled={selected.length === 0} onClick={() => setRefusing(selected)}>
            批量拒绝
          </Button>
        )}
        <span className={css.chosen}>已选 {selected.length} 条</span>
      </div>
      <div className={css.tableWrapper}>
        <Spin spinning={reply === null}>
          <ListTable items={reply?.data.items ?? []} selected={selected} onSelect={setSelected} />
        </Spin>
        <RejectForm
          afterSaleId={refusing[0] ?? null}
          others={refusing.slice(1)}
          onClose={() => setRefusing([])}
        />
        <div className={css.pager}>
          <Pagination
            current={page}
            pageSize={pageSize}
            total={reply?.total ?? 0}
            showTotal={(total) => `共 ${total} 条`}
            pageSizeOptions={[10, 20, 50, 100, 200]}
            showSizeChanger
            onChange={(nextPage, nextSize) => (setPage(nextPage), setPageSize(nextSize))}
          />
        </div>
      </div>
    </>
  )
}
