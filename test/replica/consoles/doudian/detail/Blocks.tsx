import { Timeline } from 'antd'
import { cssModule } from '../../shell/css-module'
import type { Detail, RecordLog } from '../wire'

const css = cssModule('style', {
  'base-info': 'display:grid;grid-template-columns:repeat(3,1fr);gap:8px 24px',
  'item-wrapper': 'display:flex;gap:12px;line-height:22px',
  label: 'color:#898b8f;flex:none;width:64px',
  value: 'word-break:break-all',
  product: 'display:flex;gap:12px;padding-bottom:14px;margin-bottom:14px;border-bottom:1px solid #f0f1f2',
  picture:
    'width:64px;height:64px;border-radius:4px;background:linear-gradient(135deg,#ffe3d1,#f7c3a6);flex:none',
  title: 'color:#252931',
  spec: 'color:#898b8f;margin-top:4px',
  logTime: 'color:#898b8f;margin-left:12px',
  logLine: 'color:#565960',
})

/** The item: title first, then its spec, neither with a label. */
export function ItemBlock({ detail }: { detail: Detail }) {
  const goods = detail.order_info.related_order_info[0]
  return (
    <div className={css.product}>
      <div className={css.picture} />
      <div>
        <div className={css.title}>{goods?.product_name}</div>
        <div className={css.spec}>
          {goods?.sku_spec.map((spec) => `${spec.name}:${spec.value}`).join(';')}
        </div>
      </div>
    </div>
  )
}

/** Label and value, as `detail_info_v3` lists them. */
export function InfoBlock({ rows }: { rows: { label: string; value: string | string[] }[] }) {
  return (
    <div className={css['base-info']}>
      {rows.map(({ label, value }) => (
        <div key={label} className={css['item-wrapper']}>
          <span className={css.label}>{label}</span>
          <span className={css.value}>{Array.isArray(value) ? value.join('；') : value}</span>
        </div>
      ))}
    </div>
  )
}

/** 协商记录, newest first (source: 'inferred' from the open platform's `record_logs_list`). */
export function Negotiation({ logs }: { logs: RecordLog[] }) {
  return (
    <Timeline
      items={logs.map((log, index) => ({
        key: index,
        children: (
          <>
            <div>
              <span>
                {log.role === '买家' ? `买家 ${log.operator}` : log.operator} {log.text}
              </span>
              <span className={css.logTime}>{log.time}</span>
            </div>
            {log.desc_kvs.map((line) => (
              <div key={line.key} className={css.logLine}>
                {line.key}：{line.value}
              </div>
            ))}
          </>
        ),
      }))}
    />
  )
}
