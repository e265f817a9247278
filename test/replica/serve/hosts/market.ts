import type { HostTable } from '../scene'

export const market: HostTable = {
  host: 'market.m.taobao.com',
  pages: [{ path: /^\/app\/im\//, app: 'wangwang' }],
  api: [],
}
