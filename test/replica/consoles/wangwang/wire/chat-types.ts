/** A conversation of the list. source: `cid` and `accountRoleMap` 'seen' as names, the rest 'inferred' */
export interface WireConversation {
  cid: string
  peerNick: string
  lastTime: number
  orderIds: string[]
}

/** A message as the socket and the history api carry it. source: keys 'seen' */
export interface WireMessage {
  messageId: string
  cid: string
  sender: { uid: string }
  createAt: number
  content: WireContent
  extension: { sender_nick: string; senderRole: 'person' | 'system' | 'robot'; isSelf: boolean }
}

/** source: content types 1, 2, 101 'seen', file 'inferred' */
export type WireContent =
  | { contentType: 1; text: { content: string } }
  | { contentType: 2; photo: { mediaId: string } }
  | { contentType: 3; file: { fileName: string; fileSize: string } }
  | { contentType: 101; custom: { type: number; summary: string; title: string } }

/** Replies of the two JSONP calls. source: api names 'seen' */
export interface ConversationListData {
  selfNick: string
  shopName: string
  isSeller: boolean
  conversations: WireConversation[]
}

export interface MessageListData {
  userMessageModels: { message: WireMessage }[]
}
