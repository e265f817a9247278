import type { HostTable } from '../scene'

export const qn: HostTable = {
  host: 'qn.taobao.com',
  pages: [{ path: /^\/home\.htm\//, app: 'qianniu' }],
  api: [],
}
