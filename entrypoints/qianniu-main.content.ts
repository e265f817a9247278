import { defineContentScript } from 'wxt/utils/define-content-script'
import { startTee } from '../lib/messaging/page-bridge/tee/start-tee'
import { QIANNIU_ENDPOINTS } from '../lib/sites/qianniu/observed-endpoints'

export default defineContentScript({
  matches: [
    'https://myseller.taobao.com/*',
    'https://qn.taobao.com/*',
    'https://refund2.taobao.com/*',
    'https://refund2.tmall.com/*',
    'https://market.m.taobao.com/app/im/*',
    'https://market.m.taobao.com/app/qn/*',
  ],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  main: () => startTee(QIANNIU_ENDPOINTS),
})
