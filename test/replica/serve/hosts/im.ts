import type { HostTable } from '../scene'

export const im: HostTable = {
  host: 'im.jinritemai.com',
  pages: [{ path: /^\/pc_seller(_desk)?_v2\//, app: 'feige' }],
  api: [],
}
