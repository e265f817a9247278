import { countdownOf } from '../../shop/clock'
import type { ListItem } from './wire'

/** `¥59.90` */
export function money(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`
}

/** `2026/01/01 08:00:00` from epoch seconds, in +08:00. */
export function shownEpoch(epoch: number): string {
  return new Date((epoch + 8 * 3600) * 1000).toISOString().slice(0, 19).replaceAll('-', '/').replace('T', ' ')
}

/** `2天9小时16分后自动同意`; empty without a deadline. */
export function deadlineText(item: Pick<ListItem, 'after_sale_info' | 'text_part'>, nowMs: number): string {
  const left = item.after_sale_info.status_deadline - Math.floor(nowMs / 1000)
  if (item.after_sale_info.status_deadline === 0) return ''
  const countdown = countdownOf(left)
  return countdown === '' ? '已超时' : `${countdown}后${item.text_part.deadline_tail_text}`
}

/** Labels that the two wordings differ in. */
export const LABELS = {
  a: {
    reason: '申请原因',
    agreeBatch: '批量同意退款',
    query: '查询',
    note: '拒绝说明（用户可见备注）',
    proof: '上传凭证',
    confirm: '确定',
  },
  b: {
    reason: '售后原因',
    agreeBatch: '批量同意退款',
    query: '搜索',
    note: '用户可见备注',
    proof: '凭证',
    confirm: '确认拒绝',
  },
} as const

export function labels() {
  return LABELS[window.__REPLICA__.traits.wording]
}
