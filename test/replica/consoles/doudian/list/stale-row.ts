import type { ListItem } from '../wire'

const HOUR = 3600

/** A row as an earlier reading showed it: still waiting, with more time left and another reason. */
export function asItWas(item: ListItem): ListItem {
  return {
    ...item,
    after_sale_info: {
      ...item.after_sale_info,
      status_deadline: item.after_sale_info.status_deadline + 5 * HOUR,
      refund_amount: Math.round(item.after_sale_info.refund_amount / 2),
    },
    text_part: { ...item.text_part, after_sale_status_text: '待商家处理', reason_text: '其他' },
  }
}
