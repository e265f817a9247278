import type { ObservedEndpoint } from '../../reading/observed/endpoint'

const FXG = 'fxg.jinritemai.com'

/** Read endpoints of 抖店 whose replies may be looked at. Paths are lower case. */
export const DOUDIAN_ENDPOINTS: readonly ObservedEndpoint[] = [
  { host: FXG, path: '/after_sale/pc/list', what: 'list' },
  { host: FXG, path: '/v1/aftersale/pc/detail', what: 'detail', keep: ['after_sale_id'] },
  { host: FXG, path: '/governance/shop/experiencescore/getoverviewbyversion', what: 'overview' },
  { host: FXG, path: '/governance/shop/experiencescore/getanalysisscore', what: 'analysis' },
]
