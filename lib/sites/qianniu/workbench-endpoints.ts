import type { ObservedEndpoint } from '../../reading/observed/endpoint'

const H5 = 'h5api.m.taobao.com'
const DISPUTE = '/h5/mtop.alibaba.refundface2.disputeservice.qianniu.pc'
const G1_LIST = '/dispute/adjust/adjustsellerlist.json'

/** Read endpoints of 千牛 whose replies may be looked at. Paths are lower case. */
export const WORKBENCH_ENDPOINTS: readonly ObservedEndpoint[] = [
  { host: H5, path: `${DISPUTE}.disputelistv2/`, what: 'list' },
  { host: H5, path: `${DISPUTE}.disputelist/`, what: 'list' },
  { host: H5, path: `${DISPUTE}.disputedetail/`, what: 'detail' },
  // The gateway's name of the score report is in no public code; the component it asks for is.
  { host: H5, path: '/h5/mtop.', what: 'score', marker: 'tmallStoreIndicators' },
  { host: 'refund2.taobao.com', path: G1_LIST, what: 'g1-list' },
  { host: 'refund2.tmall.com', path: G1_LIST, what: 'g1-list' },
]
