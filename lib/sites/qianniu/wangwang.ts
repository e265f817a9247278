import type { Site } from '../../reading/site'
import { QIANNIU_BARRED } from './barred'
import { isSellerChat, readChat } from './read-chat'

/** Web 旺旺: the chat with a buyer. No reply that it receives is known in public code, so none is looked at. */
export const WANGWANG: Site = {
  platform: 'qianniu',
  hosts: ['market.m.taobao.com'],
  routes: [
    {
      page: 'qianniu/chat',
      host: /^market\.m\.taobao\.com$/,
      path: /^\/app\/im\/chat(-core)?\/index\.html$/,
    },
  ],
  barred: QIANNIU_BARRED,
  // Buyers chat on this host too: without a seller's account the page is not ours.
  readers: () => ({
    'qianniu/chat': (context) => (isSellerChat(context) ? readChat(context) : { page: null }),
  }),
  parseObserved: () => null,
}
