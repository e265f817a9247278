import { defineContentScript } from 'wxt/utils/define-content-script'
import { acceptReplies } from '../../lib/overlay/accept-replies'
import { runPage } from '../../lib/overlay/run-page'
import { openInsertRequests } from '../../lib/platform/insert-requests'
import { openLintRequests } from '../../lib/platform/lint-requests'
import { openPagePorts } from '../../lib/platform/page-ports'
import { WANGWANG } from '../../lib/sites/qianniu/wangwang'
import { findReplyBox } from '../../lib/sites/qianniu/read-chat'

export default defineContentScript({
  matches: ['https://market.m.taobao.com/app/im/*', 'https://market.m.taobao.com/app/qn/*'],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runPage({
      site: WANGWANG,
      part: acceptReplies({ findReplyBox, onInsert: openInsertRequests(ctx), lint: openLintRequests(ctx) }),
      ports: openPagePorts(ctx),
      signal: ctx.signal,
    }),
})
