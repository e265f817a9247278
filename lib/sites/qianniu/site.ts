import { createDetailPage } from '../../reading/after-sale/detail-page'
import { createListPage } from '../../reading/after-sale/list-page'
import type { Route, Site } from '../../reading/site'
import { REFUSAL_WORDS } from '../refusal-words'
import { QIANNIU_AFTER_SALE } from './after-sale-words'
import { parseQianniuReply } from './parse-observed'
import { findReplyBox, isSellerChat, readChat } from './read-chat'
import { readExperienceScore } from './read-experience-score'

const SPA = /^(myseller|qn)\.taobao\.com$/
const G1 = /^refund2\.(taobao|tmall)\.com$/
const CHAT = /^market\.m\.taobao\.com$/

/** Paths as public code shows them; three generations of the refund pages are in use. */
const ROUTES: readonly Route[] = [
  {
    page: 'qianniu/refund-detail',
    host: SPA,
    path: /^\/home\.htm\/trade-platform\/(tp\/)?refund-list\/detail\/?$/,
  },
  { page: 'qianniu/refund-list', host: SPA, path: /^\/home\.htm\/trade-platform\/(tp\/)?refund-list\/?$/ },
  { page: 'qianniu/experience-score', host: SPA, path: /^\/home\.htm\/voc-tmall\/serverReport\/?$/ },
  { page: 'qianniu/refuse', host: G1, path: /^\/dispute\/sellerRefuse\w*\.htm$/ },
  { page: 'qianniu/refund-list', host: G1, path: /^\/dispute\/sellerDisputeList\.htm$/ },
  { page: 'qianniu/refund-detail', host: G1, path: /^\/dispute\/detail\.htm$/ },
  { page: 'qianniu/chat', host: CHAT, path: /^\/app\/im\/chat(-core)?\/index\.html$/ },
]

/** 千牛 and web 旺旺. */
export const QIANNIU: Site = {
  platform: 'qianniu',
  hosts: [
    'myseller.taobao.com',
    'qn.taobao.com',
    'refund2.taobao.com',
    'refund2.tmall.com',
    'market.m.taobao.com',
  ],
  routes: ROUTES,
  barred: /验证码|安全验证|滑块|存在风险|访问被拒绝|请先?登录|密码登录|扫码登录|punish|x5sec/,
  readers: () => {
    const common = {
      platform: 'qianniu',
      words: QIANNIU_AFTER_SALE,
      refusal: REFUSAL_WORDS,
      idParameters: ['disputeId', 'refundId'],
    } as const
    return {
      'qianniu/refund-list': createListPage(common),
      'qianniu/refund-detail': createDetailPage(common),
      'qianniu/refuse': createDetailPage({ ...common, formIsPage: true }),
      'qianniu/experience-score': (context) => {
        const { sheet, unread, health } = readExperienceScore(context)
        return { scoreSheet: sheet, unread, health }
      },
      // Buyers chat on this host too: without a seller's account the page is not ours.
      'qianniu/chat': (context) => (isSellerChat(context) ? readChat(context) : { page: null }),
    }
  },
  parseObserved: parseQianniuReply,
  findReplyBox,
}
