import type { detailReply } from '../../serve/douyin/detail-reply'
import type { listItem } from '../../serve/douyin/list-reply'

export type ListItem = ReturnType<typeof listItem>

export interface ListReply {
  code: number
  total: number
  data: { items: ListItem[] }
}

export interface RecordLog {
  operator: string
  role: string
  time: string
  text: string
  desc_kvs: { key: string; value: string }[]
}

/** What the page reads of the detail's reply (`detailReply`). */
export interface Detail {
  after_sale_info: ListItem['after_sale_info'] & {
    after_sale_detail: { detail_info_v3: { label: string; value: string | string[] }[] }
  }
  order_info: ListItem['order_info']
  text_part: ListItem['text_part'] & { headline: string }
  logistics_part: ListItem['logistics_part']
  record_logs_list: RecordLog[]
  actions: { id: string; text: string; server_url?: string }[]
}

export type DetailReplyMaker = typeof detailReply

export interface RejectReason {
  reject_reason_code: number
  reason: string
  evidence_description: string
  evidence_need: 'Y' | 'N'
}

let calls = 0

/** The query that nearly every call of the console carries. */
export function withCommon(path: string, bid = 'ffa_aftersale'): string {
  calls += 1
  const common = new URLSearchParams({
    appid: '1',
    __token: '0f3d',
    _bid: bid,
    aid: '4272',
    aftersale_platform_source: 'fxg',
    _lid: String(482910337000 + calls),
  })
  return `${path}${path.includes('?') ? '&' : '?'}${common}`
}

export const AFTER_SALE = {
  list: () => withCommon('/after_sale/pc/list'),
  counts: () => withCommon('/shopuser/aftersale/counts?fields=all'),
  detail: (id: string) =>
    withCommon(
      `/v1/aftersale/pc/detail?after_sale_id=${id}&extra=${encodeURIComponent('{"detail_upgrade_hit":"new"}')}`,
    ),
  reasons: (id: string) => withCommon(`/v1/aftersale/pc/reject_reasons?after_sale_id=${id}`),
  operate: () => withCommon('/v1/aftersale/pc/operate'),
}
