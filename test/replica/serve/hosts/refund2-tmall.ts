import type { HostTable } from '../scene'
import { REFUND2_PAGES } from './refund2-page'

export const refund2Tmall: HostTable = {
  host: 'refund2.tmall.com',
  pages: REFUND2_PAGES,
  api: [],
}
