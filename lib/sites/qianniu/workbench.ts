import { createDetailPage } from '../../reading/after-sale/detail-page'
import { createListPage } from '../../reading/after-sale/list-page'
import type { Route, Site } from '../../reading/site'
import { REFUSAL_WORDS } from '../refusal-words'
import { QIANNIU_AFTER_SALE } from './after-sale-words'
import { QIANNIU_BARRED } from './barred'
import { readExperienceScore } from './read-experience-score'
import { parseWorkbenchReply } from './workbench-replies'

const SPA = /^(myseller|qn)\.taobao\.com$/
const G1 = /^refund2\.(taobao|tmall)\.com$/

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
]

/** 千牛: tickets and the score. */
export const WORKBENCH: Site = {
  platform: 'qianniu',
  hosts: ['myseller.taobao.com', 'qn.taobao.com', 'refund2.taobao.com', 'refund2.tmall.com'],
  routes: ROUTES,
  barred: QIANNIU_BARRED,
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
    }
  },
  parseObserved: parseWorkbenchReply,
}
