import { defineContentScript } from 'wxt/utils/define-content-script'
import { startTee } from '../lib/messaging/page-bridge/tee/start-tee'
import { DOUDIAN_ENDPOINTS } from '../lib/sites/douyin/doudian-endpoints'

export default defineContentScript({
  matches: ['https://fxg.jinritemai.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  main: () => startTee(DOUDIAN_ENDPOINTS),
})
