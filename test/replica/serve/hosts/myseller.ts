import type { HostTable } from '../scene'

export const myseller: HostTable = {
  host: 'myseller.taobao.com',
  pages: [{ path: /^\/home\.htm\//, app: 'qianniu' }],
  api: [],
}
