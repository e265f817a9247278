import {
  conversationListReply,
  currentUserReply,
  historyReply,
  orderPanelReply,
} from '../douyin/chat-replies'
import { jsonReply } from '../raw-json'
import type { HostTable } from '../scene'

/** 飞鸽's API host; its pages are on im.jinritemai.com. */
export const pigeon: HostTable = {
  host: 'pigeon.jinritemai.com',
  pages: [],
  api: [
    { method: 'GET', path: /^\/backstage\/currentuser$/, reply: currentUserReply },
    {
      method: 'GET',
      path: /^\/chat\/api\/backstage\/conversation\/get_current_conversation_list$/,
      reply: conversationListReply,
    },
    { method: 'GET', path: /^\/backstage\/get_history_msg_sub$/, reply: historyReply },
    { method: 'POST', path: /^\/backstage\/cmpoent\/order\/query$/, reply: orderPanelReply },
    // Inferred; here so that a test sees when something was sent.
    {
      method: 'POST',
      path: /^\/chat\/api\/backstage\/message\/send$/,
      reply: () => jsonReply({ code: 0, data: {} }),
    },
  ],
}
