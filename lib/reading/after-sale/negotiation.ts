import { agreed } from '../agreed'
import { bareText } from '../fold-text'
import {
  ancestorsOf,
  classText,
  findAll,
  findTop,
  isAction,
  nodesOf,
  rawTextOf,
  roleOf,
  tagOf,
  textOf,
} from '../node-text'
import { ownRunsOf } from '../runs'
import type { VisibleNode } from '../visible-tree'

const HEADING =
  /^(协商记录|协商历史|协商详情|协商过程|售后协商记录|协商\/?留言记录|留言\/?凭证记录|操作记录)$/
const REFUSED =
  /(商家|卖家|店铺)[^。;,，买]{0,16}(?:拒绝|驳回)|(?:拒绝|驳回)了?(本次|买家|用户|该)?[^。;,，]{0,8}(申请|退款|退货|售后)/
const NOT_REFUSED =
  /(?:买家|用户|平台|客服|小二|系统)(?:已)?(?:拒绝|驳回)|若(商家|卖家)?拒绝|如(商家|卖家)?拒绝|未拒绝|可拒绝|拒绝后|被拒绝后|拒绝签收|拒收/

const namesRecord = (text: string): boolean => HEADING.test(bareText(text).replace(/[:(].*$/, ''))

/** The 协商记录 of a detail page: the block under its heading. `null` where the page shows none. */
export function findNegotiation(root: VisibleNode): VisibleNode | null {
  const holds = (node: VisibleNode): boolean => ownRunsOf(node).some((run) => namesRecord(run.token.text))
  for (const heading of findAll(root, holds)) {
    const tab = [heading, ...ancestorsOf(heading)].find((at) => roleOf(at) === 'tab')
    const block = tab ? paneOf(tab) : isAction(heading) ? null : blockUnder(heading)
    if (block) return block
  }
  return null
}

function blockUnder(heading: VisibleNode): VisibleNode | null {
  let block = heading
  for (let up = 0; entriesOf(block).length === 0 && block.parent && up < 5; up++) block = block.parent
  return entriesOf(block).length ? block : null
}

/** The pane of the active tab: the one tab pane that can be seen beside it. */
function paneOf(tab: VisibleNode): VisibleNode | null {
  if (tab.element.getAttribute('aria-selected') !== 'true') return null
  for (const at of ancestorsOf(tab)) {
    const pane = findAll(at, (node) => roleOf(node) === 'tabpanel')[0]
    if (pane) return pane
  }
  return null
}

/** The entries of the record, one per node. */
function entriesOf(block: VisibleNode): readonly VisibleNode[] {
  const items = findTop(
    block,
    (node) =>
      tagOf(node) === 'li' ||
      roleOf(node) === 'listitem' ||
      /timeline-item$|item\b/.test(classText(node).split(' ')[0] ?? ''),
  )
  if (items.length) return items
  const [, body, ...more] = nodesOf(block).filter((kid) => textOf(kid) !== '')
  if (!body) return []
  return more.length ? [body, ...more] : nodesOf(body)
}

/** Times the merchant has refused, by the entries of the negotiation record. */
export function countRefusals(block: VisibleNode): number {
  return entriesOf(block).filter((entry) => {
    const text = bareText(textOf(entry))
    return REFUSED.test(text) && !NOT_REFUSED.test(text)
  }).length
}

const BUYER_ENTRY =
  /(?:^|\s)(?:买家|用户) (?!已|于|在|本人|主动|再次|重新|超时|逾期)(\S{2,30}) (?:发起|申请|提交|撤销|修改|已退货|填写|确认)/

/** The one buyer that the entries name as `买家 昵称 发起了…`; `null` when none or several do. */
export function buyerIn(block: VisibleNode): string | null {
  return agreed(entriesOf(block).flatMap((entry) => BUYER_ENTRY.exec(rawTextOf(entry))?.[1] ?? []))
}

/** Is a node part of a negotiation record, a step bar or a parcel's timeline, where past states are told? */
export const tellsThePast = (node: VisibleNode): boolean =>
  /\bstep|steps|process-?bar|progress|timeline|traces?\b/.test(classText(node)) ||
  roleOf(node) === 'progressbar'
