import type { HostTable } from '../scene'

export const refund2Tmall: HostTable = {
  host: 'refund2.tmall.com',
  pages: [{ path: /^\/dispute\//, app: 'qianniu' }],
  api: [],
}
