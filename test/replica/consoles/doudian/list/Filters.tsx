import { Button, DatePicker, Input, Select } from 'antd'
import { useState } from 'react'
import { cssModule } from '../../shell/css-module'
import { labels } from '../texts'

const css = cssModule('style', {
  filters:
    'display:flex;flex-wrap:wrap;gap:12px 20px;background:#fff;padding:14px 16px;border-radius:6px 6px 0 0',
  field: 'display:flex;align-items:center;gap:8px',
  labelWrapper: 'color:#565960;width:60px;text-align:right',
})

export interface FilterValues {
  type: string
  status: string
  id: string
}

/** Nothing chosen. */
export const NO_FILTERS: FilterValues = { type: '', status: '', id: '' }

const TYPES = [
  ['', '全部'],
  ['0', '退货退款'],
  ['1', '已发货退款'],
  ['2', '未发货退款'],
  ['3', '换货'],
].map(([value, label]) => ({ value, label }))

const STATES = [
  ['', '全部'],
  ['6', '待商家处理'],
  ['11', '待商家收货'],
  ['7', '待买家退货'],
  ['12', '售后成功'],
  ['28', '售后关闭'],
].map(([value, label]) => ({ value, label }))

/** 售后类型, 售后状态, 查询, 重置 are 'seen'; the id box and the dates 'inferred'. */
export function Filters({ onQuery }: { onQuery: (values: FilterValues) => void }) {
  const [values, setValues] = useState(NO_FILTERS)
  const put = (part: Partial<FilterValues>) => setValues({ ...values, ...part })
  return (
    <div className={css.filters}>
      <div className={css.field}>
        <div className={css.labelWrapper}>售后类型</div>
        <Select
          style={{ width: 150 }}
          value={values.type}
          options={TYPES}
          onChange={(type) => put({ type })}
        />
      </div>
      <div className={css.field}>
        <div className={css.labelWrapper}>售后状态</div>
        <Select
          style={{ width: 150 }}
          value={values.status}
          options={STATES}
          onChange={(status) => put({ status })}
        />
      </div>
      <div className={css.field}>
        <div className={css.labelWrapper}>编号</div>
        <Input
          style={{ width: 190 }}
          placeholder="订单编号/售后编号"
          value={values.id}
          onChange={(event) => put({ id: event.target.value.trim() })}
        />
      </div>
      <div className={css.field}>
        <div className={css.labelWrapper}>申请时间</div>
        <DatePicker.RangePicker style={{ width: 240 }} />
      </div>
      <Button type="primary" onClick={() => onQuery(values)}>
        {labels().query}
      </Button>
      <Button onClick={() => (setValues(NO_FILTERS), onQuery(NO_FILTERS))}>重置</Button>
    </div>
  )
}
