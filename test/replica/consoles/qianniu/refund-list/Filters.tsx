import { Button, DatePicker, Input, Select } from '../app/kit'
import { useState } from 'react'
import { list } from '../app/console-classes'

/** Statuses of the drop-down with their tokens. source: 'seen' */
const STATUSES = [
  { value: '-1', label: '进行中的订单' },
  { value: '-9999', label: '全部' },
  { value: '5', label: '退款成功' },
  { value: '-2', label: '退款完结' },
]

/** source: 'seen' */
const SORTS = [
  { value: 'apply', label: '最近申请排序' },
  { value: 'timeout', label: '临近超时排序' },
]

/** Buttons above the list. source: 'seen' */
const BULK = ['批量同意退款', '批量审核', '批量导出'] as const

/** Filters and bulk buttons. source: words 'seen', their places 'inferred' */
export function Filters({ onSearch, count }: { onSearch: (words: string) => void; count: number }) {
  const [words, setWords] = useState('')
  const [status, setStatus] = useState('-1')
  const [more, setMore] = useState(false)
  return (
    <>
      <div className={list.bar}>
        <Select
          label="售后状态 "
          dataSource={STATUSES}
          value={status}
          onChange={(value: unknown) => setStatus(String(value))}
        />
        <span>申请时间</span>
        <DatePicker.RangePicker />
        <Input placeholder="订单编号/售后单号" value={words} onChange={(value) => setWords(String(value))} />
        <Button type="primary" onClick={() => onSearch(words)}>
          搜索售后单
        </Button>
        <Button onClick={() => setMore(!more)}>组合查询</Button>
      </div>
      {more && (
        <div className={list.bar}>
          <span>退款原因</span>
          <Select placeholder="请选择" dataSource={[{ value: '1', label: '质量问题' }]} />
          <span>货物状态</span>
          <Select placeholder="请选择" dataSource={[{ value: '1', label: '已收到货' }]} />
        </div>
      )}
      <div className={list.bar}>
        {BULK.map((text) => (
          <Button key={text}>{text}</Button>
        ))}
        <span>{`已选(0/${count})`}</span>
        <Select dataSource={SORTS} defaultValue="apply" />
      </div>
    </>
  )
}
