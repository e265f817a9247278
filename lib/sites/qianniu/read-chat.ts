import { createChatReader } from '../../reading/chat/read-chat'
import { findEditable } from '../../reading/chat/reply-box'
import type { ChatWords } from '../../reading/chat/words'
import { classText, findAll, findTop, tagOf, textOf } from '../../reading/node-text'
import type { PageContext } from '../../reading/site'
import type { VisibleNode } from '../../reading/visible-tree'

const hasClass = (node: VisibleNode, part: RegExp): boolean => part.test(classText(node))

/** Web 旺旺. Messages are `pre.edit` as the input box is; only the box can be edited. */
const WANGWANG: ChatWords = {
  platform: 'qianniu',
  rows: [(node) => hasClass(node, /(?:^|\s)message-item(?:\s|$)/), (node) => hasClass(node, /message-item/)],
  idAttributes: ['data-message-id', 'data-msgid', 'data-msg-id', 'data-id'],
  systemId: /^(?:system|notice|tip)/i,
  isAgentSide: (node) => hasClass(node, /(?:^|\s)self(?:\s|$)/),
  isBuyerSide: () => false,
  isNick: (node) => hasClass(node, /(?:^|[\s_-])nick/),
  isContent: (node) => hasClass(node, /(?:^|[\s_-])content(?:[\s_-]|$)/),
  header: (node) => hasClass(node, /(?:^|\s)ww_header/),
  noneOpen: /尚未选择联系人|请选择联系人/,
  otherConversations: (node) => hasClass(node, /conversation_list|conversation-item|conversation-list/),
  orders: [(node) => hasClass(node, /order-?id/)],
}

/** The conversation open in web 旺旺, free text masked; call only where `isSellerChat` holds. */
export const readChat = createChatReader(WANGWANG)

/** `店铺:客服`: a seller's account; or a shop's own name. */
const SELLER_NICK = /^[^:：\s]{2,30}[:：][^:：\s]{1,20}$|(?:旗舰|专卖|专营|企业|官方)店$/
const SELLER_HEAD = /千牛|接待中心|商家工作台|卖家中心|商家后台/

/**
 * Does the page show a seller's account? Buyers chat at the same address: there the other side is the shop, and
 * nothing may be read.
 */
export function isSellerChat({ root }: Pick<PageContext, 'root'>): boolean {
  const rows = readChat.rowsIn(root).map(({ row }) => row)
  const peer = readChat.buyerNameIn(root)
  if (peer !== null && SELLER_NICK.test(peer)) return false
  const labels = (side: 'agent' | null): string[] =>
    rows.flatMap(({ side: own, label, isSystem, isRobot }) =>
      own === side && label !== null && !isSystem && !isRobot && SELLER_NICK.test(label) ? [label] : [],
    )
  const own = labels('agent')
  // a colleague's messages may stand on the buyer's side, another shop's may not
  const isColleague = (label: string): boolean => own.some((mine) => shopOf(mine) === shopOf(label))
  if (labels(null).some((label) => !isColleague(label))) return false
  return own.length > 0 || headSaysSeller(root)
}

const shopOf = (nick: string): string => nick.split(/[:：]/)[0] ?? nick

/** The account or the product's name on top of the page, outside conversations, messages and panels. */
function headSaysSeller(root: VisibleNode): boolean {
  const isPart = (node: VisibleNode): boolean => hasClass(node, /ww_|conversation|message/)
  const heads = findTop(
    root,
    (node) =>
      !isPart(node) &&
      (tagOf(node) === 'header' || hasClass(node, /(?:^|[\s_-])(?:head|header|topbar|account|user)/)),
  )
  return heads.some((head) =>
    findAll(head, (node) => !node.kids.some((kid) => 'kids' in kid)).some(
      (leaf) => SELLER_NICK.test(textOf(leaf)) || SELLER_HEAD.test(textOf(leaf)),
    ),
  )
}

/** The box a reply is typed into; never a message bubble (those are `pre.edit` too). */
export const findReplyBox = (document: Document): HTMLElement | null =>
  findEditable(document, [
    '.editBox [contenteditable]:not([contenteditable="false"])',
    '.ww_input [contenteditable]:not([contenteditable="false"])',
    'pre[contenteditable]:not([contenteditable="false"])',
    'textarea[placeholder*="输入消息"]',
  ])

/** Changes when another buyer's conversation opens; cheap, for checking before a draft is inserted. */
export function conversationOf(document: Document): string | null {
  const place = findReplyBox(document)?.ownerDocument ?? document
  return place.querySelector('.ww_header .name')?.textContent?.trim() || null
}
