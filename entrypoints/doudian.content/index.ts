import { defineContentScript } from 'wxt/utils/define-content-script'
import { douyinFindings } from '../../lib/i18n/douyin-findings'
import { openPageBridge } from '../../lib/messaging/page-bridge/content-side'
import { guardRefusals } from '../../lib/overlay/guard-refusals'
import { runPage } from '../../lib/overlay/run-page'
import { openPagePorts } from '../../lib/platform/page-ports'
import { DOUYIN_BOOK } from '../../lib/refusal/douyin-book'
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
      part: guardRefusals({ labels: douyinRefuseLabels, book: DOUYIN_BOOK, words: douyinFindings }),
      ports: openPagePorts(ctx),
      openBridge: (onReply) => openPageBridge({ endpoints: DOUDIAN_ENDPOINTS, onReply, signal: ctx.signal }),
      signal: ctx.signal,
    }),
})
