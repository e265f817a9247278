import { defineContentScript } from 'wxt/utils/define-content-script'
import { startTee } from '../lib/messaging/page-bridge/tee/start-tee'
import { WORKBENCH_ENDPOINTS } from '../lib/sites/qianniu/workbench-endpoints'

export default defineContentScript({
  matches: [
    'https://myseller.taobao.com/*',
    'https://qn.taobao.com/*',
    'https://refund2.taobao.com/*',
    'https://refund2.tmall.com/*',
  ],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  main: () => startTee(WORKBENCH_ENDPOINTS),
})
