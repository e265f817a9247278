import { defineContentScript } from 'wxt/utils/define-content-script'
import { openPageBridge } from '../../lib/messaging/page-bridge/content-side'
import { runPage } from '../../lib/overlay/run-page'
import { openPagePorts } from '../../lib/platform/page-ports'
import { QIANNIU_ENDPOINTS } from '../../lib/sites/qianniu/observed-endpoints'
import { qianniuRefuseLabels } from '../../lib/sites/qianniu/refuse-labels'
import { QIANNIU } from '../../lib/sites/qianniu/site'

export default defineContentScript({
  matches: [
    'https://myseller.taobao.com/*',
    'https://qn.taobao.com/*',
    'https://refund2.taobao.com/*',
    'https://refund2.tmall.com/*',
    'https://market.m.taobao.com/app/im/*',
    'https://market.m.taobao.com/app/qn/*',
  ],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runPage({
      site: QIANNIU,
      labels: qianniuRefuseLabels,
      ports: openPagePorts(ctx),
      openBridge: (onReply) => openPageBridge({ endpoints: QIANNIU_ENDPOINTS, onReply, signal: ctx.signal }),
      signal: ctx.signal,
    }),
})
