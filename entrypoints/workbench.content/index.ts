import { defineContentScript } from 'wxt/utils/define-content-script'
import { qianniuFindings } from '../../lib/i18n/qianniu-findings'
import { openPageBridge } from '../../lib/messaging/page-bridge/content-side'
import { guardRefusals } from '../../lib/overlay/guard-refusals'
import { runPage } from '../../lib/overlay/run-page'
import { openPagePorts } from '../../lib/platform/page-ports'
import { QIANNIU_BOOK } from '../../lib/refusal/qianniu-book'
import { WORKBENCH } from '../../lib/sites/qianniu/workbench'
import { WORKBENCH_ENDPOINTS } from '../../lib/sites/qianniu/workbench-endpoints'
import { qianniuRefuseLabels } from '../../lib/sites/qianniu/refuse-labels'

export default defineContentScript({
  matches: [
    'https://myseller.taobao.com/*',
    'https://qn.taobao.com/*',
    'https://refund2.taobao.com/*',
    'https://refund2.tmall.com/*',
  ],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runPage({
      site: WORKBENCH,
      part: guardRefusals({ labels: qianniuRefuseLabels, book: QIANNIU_BOOK, words: qianniuFindings }),
      ports: openPagePorts(ctx),
      openBridge: (onReply) =>
        openPageBridge({ endpoints: WORKBENCH_ENDPOINTS, onReply, signal: ctx.signal }),
      signal: ctx.signal,
    }),
})
