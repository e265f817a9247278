import type { HostTable } from '../scene'
import { REFUND2_PAGES } from './refund2-page'

export const refund2Taobao: HostTable = {
  host: 'refund2.taobao.com',
  pages: REFUND2_PAGES,
  api: [],
}
