import type { HostTable } from '../scene'

export const fxg: HostTable = {
  host: 'fxg.jinritemai.com',
  pages: [{ path: /^\/(ffa|ffa_desk|login)\//, app: 'doudian' }],
  api: [],
}
