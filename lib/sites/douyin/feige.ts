import type { Site } from '../../reading/site'
import { DOUYIN_BARRED } from './barred'
import { parseFeigeReply } from './feige-replies'
import { readChat } from './read-chat'

/** 飞鸽: the chat with a buyer. */
export const FEIGE: Site = {
  platform: 'douyin',
  hosts: ['im.jinritemai.com'],
  routes: [
    {
      page: 'douyin/chat',
      host: /^im\.jinritemai\.com$/,
      path: /^\/pc_seller(_desk)?(_v\d+)?\/main\/(workspace|chat)\/?$/,
    },
  ],
  barred: DOUYIN_BARRED,
  readers: () => ({ 'douyin/chat': (context) => readChat(context) }),
  parseObserved: parseFeigeReply,
}
