import { createChatReader } from '../../reading/chat/read-chat'
import { findEditable } from '../../reading/chat/reply-box'
import type { ChatWords } from '../../reading/chat/words'
import { classText, roleOf, tagOf } from '../../reading/node-text'
import type { VisibleNode } from '../../reading/visible-tree'

const attribute = (node: VisibleNode, name: string): string => node.element.getAttribute(name) ?? ''
const qa = (node: VisibleNode): string => attribute(node, 'data-qa-id')
const hasClass = (node: VisibleNode, part: RegExp): boolean => part.test(classText(node))

/** 飞鸽. `data-qa-id` and the two side classes outlived the redesign of 2026-06; other class names did not. */
const FEIGE: ChatWords = {
  platform: 'douyin',
  rows: [
    (node) => qa(node) === 'qa-message-warpper' || node.element.hasAttribute('data-qa-message-id'),
    (node) => hasClass(node, /msgitemwrap/),
    (node) => node.element.hasAttribute('data-id') && !hasClass(node, /conversation/),
    (node) => hasClass(node, /messageisme|messagenotme/),
  ],
  idAttributes: ['data-qa-message-id', 'data-id', 'data-message-id', 'data-msg-id'],
  systemId: /_Welcome_|_CsAssign_|^cs_close_conversation|^llm_process_|^transfer_staff_/,
  isAgentSide: (node) => hasClass(node, /messageisme/),
  isBuyerSide: (node) => hasClass(node, /messagenotme/),
  isNick: (node) => hasClass(node, /nick|sender|username/),
  isContent: (node) => hasClass(node, /leavemessage|chatd-card|messageisme|messagenotme/),
  header: (node) =>
    node.element.id === 'topbar-left-info' ||
    (tagOf(node) === 'textarea' && attribute(node, 'placeholder').startsWith('发送给')),
  noneOpen: /尚未选择|未选择会话|请选择(?:一个)?会话|暂无会话/,
  otherConversations: (node) =>
    qa(node) === 'qa-conversation-chat-item' ||
    attribute(node, 'data-kora') === 'conversation' ||
    hasClass(node, /conversation-?list|list_items/),
  orders: [
    (node) => roleOf(node) === 'button' && node.element.hasAttribute('aria-expanded'),
    (node) => hasClass(node, /collapse-item/),
  ],
}

/** The conversation open in 飞鸽, free text masked; names are still names. */
export const readChat = createChatReader(FEIGE)

/** The box a reply is typed into; never a message bubble. */
export const findReplyBox = (document: Document): HTMLElement | null =>
  findEditable(document, [
    'textarea[data-qa-id="qa-send-message-textarea"]',
    '#im-input-box textarea',
    'textarea[placeholder^="发送给"]',
    '#im-input-box [contenteditable]:not([contenteditable="false"])',
    '#workspace-chat textarea',
  ])

/** Changes when another buyer's conversation opens; cheap, for checking before a draft is inserted. */
export function conversationOf(document: Document): string | null {
  const box = findReplyBox(document)
  const name = (box?.ownerDocument ?? document).querySelector('#topbar-left-info span')?.textContent?.trim()
  return name || box?.getAttribute('placeholder') || null
}
