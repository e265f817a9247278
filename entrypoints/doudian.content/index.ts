import { defineContentScript } from 'wxt/utils/define-content-script'
import { openPageBridge } from '../../lib/messaging/page-bridge/content-side'
import { guardRefusals } from '../../lib/overlay/guard-refusals'
import { runPage } from '../../lib/overlay/run-page'
import { openPagePorts } from '../../lib/platform/page-ports'
import { DOUDIAN } from '../../lib/sites/douyin/doudian'
import { DOUDIAN_ENDPOINTS } from '../../lib/sites/douyin/doudian-endpoints'
import { douyinRefuseLabels } from '../../lib/sites/douyin/refuse-labels'

export default defineContentScript({
  matches: ['https://fxg.jinritemai.com/*'],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runPage({
      site: DOUDIAN,
      part: guardRefusals(douyinRefuseLabels),
      ports: openPagePorts(ctx),
      openBridge: (onReply) => openPageBridge({ endpoints: DOUDIAN_ENDPOINTS, onReply, signal: ctx.signal }),
      signal: ctx.signal,
    }),
})
