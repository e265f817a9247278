import type { ObservedEndpoint } from '../../reading/observed/endpoint'

const PIGEON = 'pigeon.jinritemai.com'

/** Read endpoints of 飞鸽 whose replies may be looked at. Paths are lower case. */
export const FEIGE_ENDPOINTS: readonly ObservedEndpoint[] = [
  { host: PIGEON, path: '/backstage/currentuser', what: 'session' },
  {
    host: PIGEON,
    path: '/chat/api/backstage/conversation/get_current_conversation_list',
    what: 'conversations',
  },
]
