import type { HostTable } from '../scene'

export const pigeon: HostTable = {
  host: 'pigeon.jinritemai.com',
  pages: [],
  api: [],
}
