import { defineContentScript } from 'wxt/utils/define-content-script'
import { startTee } from '../lib/messaging/page-bridge/tee/start-tee'
import { DOUYIN_ENDPOINTS } from '../lib/sites/douyin/observed-endpoints'

export default defineContentScript({
  matches: ['https://fxg.jinritemai.com/*', 'https://im.jinritemai.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  main: () => startTee(DOUYIN_ENDPOINTS),
})
