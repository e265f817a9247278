import type { HostTable } from '../scene'
import { PUNISH_PAGE } from './punish-page'

export const market: HostTable = {
  host: 'market.m.taobao.com',
  pages: [PUNISH_PAGE, { path: /^\/app\/im\/(chat|chat-core)\/index\.html$/, app: 'wangwang' }],
  api: [],
}
