import type { HostTable } from '../scene'

export const h5api: HostTable = {
  host: 'h5api.m.taobao.com',
  pages: [],
  api: [],
}
