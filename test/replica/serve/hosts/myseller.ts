import type { HostTable } from '../scene'
import { PUNISH_PAGE } from './punish-page'

export const myseller: HostTable = {
  host: 'myseller.taobao.com',
  pages: [PUNISH_PAGE, { path: /^\/home\.htm\//, app: 'qianniu' }],
  api: [],
}
