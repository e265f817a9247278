import { defineContentScript } from 'wxt/utils/define-content-script'
import { openPageBridge } from '../../lib/messaging/page-bridge/content-side'
import { acceptReplies } from '../../lib/overlay/accept-replies'
import { runPage } from '../../lib/overlay/run-page'
import { openInsertRequests } from '../../lib/platform/insert-requests'
import { openLintRequests } from '../../lib/platform/lint-requests'
import { openPagePorts } from '../../lib/platform/page-ports'
import { FEIGE } from '../../lib/sites/douyin/feige'
import { FEIGE_ENDPOINTS } from '../../lib/sites/douyin/feige-endpoints'
import { findReplyBox } from '../../lib/sites/douyin/read-chat'

export default defineContentScript({
  matches: ['https://im.jinritemai.com/*'],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runPage({
      site: FEIGE,
      part: acceptReplies({ findReplyBox, onInsert: openInsertRequests(ctx), lint: openLintRequests(ctx) }),
      ports: openPagePorts(ctx),
      openBridge: (onReply) => openPageBridge({ endpoints: FEIGE_ENDPOINTS, onReply, signal: ctx.signal }),
      signal: ctx.signal,
    }),
})
