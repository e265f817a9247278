import { defineContentScript } from 'wxt/utils/define-content-script'
import { startTee } from '../lib/messaging/page-bridge/tee/start-tee'
import { FEIGE_ENDPOINTS } from '../lib/sites/douyin/feige-endpoints'

export default defineContentScript({
  matches: ['https://im.jinritemai.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  main: () => startTee(FEIGE_ENDPOINTS),
})
