import { askXhr, useAnswer } from '../../shell/ask'
import { cssModule } from '../../shell/css-module'
import { AFTER_SALE } from '../wire'

const css = cssModule('index', {
  groups:
    'display:flex;flex-wrap:wrap;gap:12px;background:#fff;padding:14px 16px;border-radius:6px;margin-bottom:12px',
  group: 'flex:none',
  groupTitle: 'font-weight:600;color:#252931;margin-bottom:8px',
  groupItems: 'display:flex;gap:4px',
  item: 'min-width:84px;padding:8px 10px;border-radius:4px;background:#f7f8fa;cursor:pointer;display:flex;flex-direction:column;gap:2px',
  selected: 'background:#e6f0ff;color:#1966ff',
  label: 'color:#565960;font-size:12px',
  number: 'font-size:18px;font-weight:600',
})

/** Groups and cards 'seen'; which counter feeds which card 'inferred'. */
const GROUPS_A: [string, [label: string, dimension: string][]][] = [
  [
    '待商家审核',
    [
      ['全部', 'all_audit_reg_spill'],
      ['已发货退款', 'refund_audit'],
      ['未发货退款', 'presale_all_audit'],
      ['退货退款', 'return_audit'],
      ['换货', 'exchange_audit'],
      ['补寄', 'resend_audit'],
      ['维修', 'repair_audit'],
    ],
  ],
  [
    '待商家收/发货',
    [
      ['全部待收货/发货', 'wait_for_receive_and_delivery'],
      ['退货待收货', 'return_for_receive'],
    ],
  ],
  [
    '纠纷',
    [
      ['仲裁待举证', 'arbitrate_pending_evidence'],
      ['仲裁待协商', 'arbitrate_pending_negotiation'],
    ],
  ],
  [
    '临期待处理',
    [
      ['临期', 'approaching_deadline_audit'],
      ['催处理', 'urge_audit'],
    ],
  ],
]

const RENAMED: Record<string, string> = { 已发货退款: '已发货仅退款', 未发货退款: '未发货仅退款' }

export function QuickFilters({
  chosen,
  onChoose,
}: {
  chosen: string
  onChoose: (dimension: string) => void
}) {
  const counts = useAnswer('counts', () => askXhr<{ data: Record<string, number> }>(AFTER_SALE.counts()))
  const { wording } = window.__REPLICA__.traits
  return (
    <div className={css.groups}>
      {GROUPS_A.map(([title, cards]) => (
        <div key={title} className={css.group}>
          <div className={css.groupTitle}>{title}</div>
          <div className={css.groupItems}>
            {cards.map(([label, dimension]) => (
              <div
                key={dimension}
                className={`${css.item} ${chosen === dimension ? css.selected : ''}`}
                onClick={() => onChoose(chosen === dimension ? '' : dimension)}
              >
                <span className={css.label}>{wording === 'b' ? (RENAMED[label] ?? label) : label}</span>
                <span className={css.number}>{counts?.data[dimension] ?? '-'}</span>
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
