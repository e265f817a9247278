import { useSyncExternalStore } from 'react'
import { askXhr } from '../shell/ask'
import { replicaNow } from '../shell/clock'
import { shownEpoch } from './texts'
import { AFTER_SALE, type RecordLog } from './wire'

/** What a person did to a ticket on this page; it stays until the page is reloaded. */
export interface Act {
  statusText: string
  log: RecordLog
}

export interface Refusal {
  code: number
  reason: string
  note: string
  proofs: number
}

let acts: ReadonlyMap<string, Act> = new Map()
const watchers = new Set<() => void>()

export function useAct(id: string): Act | undefined {
  return useSyncExternalStore(subscribe, () => acts).get(id)
}

/** Marks the ticket refused and puts the entry on top of 协商记录; the request's name is inferred. */
export function refuse(id: string, refusal: Refusal): void {
  const desc = [
    { key: '拒绝原因', value: refusal.reason },
    { key: '拒绝说明', value: refusal.note },
    { key: '凭证', value: `${refusal.proofs}张` },
  ]
  act(id, '商家已拒绝', '拒绝了售后申请', desc)
  const item = {
    aftersale_id: id,
    reason: refusal.reason,
    remark: refusal.note,
    reject_reason_code: refusal.code,
  }
  void askXhr(AFTER_SALE.operate(), { type: 202, items: [item] })
}

/** Marks the ticket agreed. */
export function agree(id: string, text: string): void {
  act(id, '同意退款，退款成功', `${text}（商家操作）`, [])
  void askXhr(AFTER_SALE.operate(), { type: 201, items: [{ aftersale_id: id }] })
}

function act(id: string, statusText: string, text: string, desc: RecordLog['desc_kvs']): void {
  const time = shownEpoch(Math.floor(replicaNow() / 1000))
  const log: RecordLog = { operator: '商家', role: '商家', time, text, desc_kvs: desc }
  acts = new Map(acts).set(id, { statusText, log })
  for (const watcher of watchers) watcher()
}

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
