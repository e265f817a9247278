import { defineContentScript } from 'wxt/utils/define-content-script'
import { openPageBridge } from '../../lib/messaging/page-bridge/content-side'
import { runPage } from '../../lib/overlay/run-page'
import { openPagePorts } from '../../lib/platform/page-ports'
import { DOUYIN_ENDPOINTS } from '../../lib/sites/douyin/observed-endpoints'
import { douyinRefuseLabels } from '../../lib/sites/douyin/refuse-labels'
import { DOUYIN } from '../../lib/sites/douyin/site'

export default defineContentScript({
  matches: ['https://fxg.jinritemai.com/*', 'https://im.jinritemai.com/*'],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runPage({
      site: DOUYIN,
      labels: douyinRefuseLabels,
      ports: openPagePorts(ctx),
      openBridge: (onReply) => openPageBridge({ endpoints: DOUYIN_ENDPOINTS, onReply, signal: ctx.signal }),
      signal: ctx.signal,
    }),
})
