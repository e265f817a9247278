import type { HostTable } from '../scene'

export const refund2Taobao: HostTable = {
  host: 'refund2.taobao.com',
  pages: [{ path: /^\/dispute\//, app: 'qianniu' }],
  api: [],
}
