import { createDetailPage } from '../../reading/after-sale/detail-page'
import { createListPage } from '../../reading/after-sale/list-page'
import type { Route, Site } from '../../reading/site'
import { REFUSAL_WORDS } from '../refusal-words'
import { DOUYIN_AFTER_SALE } from './after-sale-words'
import { DOUYIN_BARRED } from './barred'
import { parseDoudianReply } from './doudian-replies'
import { readExperienceScore } from './read-experience-score'

const FXG = /^fxg\.jinritemai\.com$/

/** Paths as public code shows them; three generations of the same page are in use. */
const ROUTES: readonly Route[] = [
  {
    page: 'douyin/aftersale-list',
    host: FXG,
    path: /^\/ffa(_desk)?\/(merchant-aftersale-workbench|maftersale|morder)\/aftersale\/list\/?$/,
  },
  {
    page: 'douyin/aftersale-detail',
    host: FXG,
    path: /^\/ffa(_desk)?\/(maftersale|morder|merchant-aftersale-workbench)\/aftersale\/detail(-v\d+)?\/?/,
  },
  { page: 'douyin/experience-score', host: FXG, path: /^\/ffa(_desk)?\/eco\/experience-score\/?$/ },
]

/** 抖店: tickets and the score. */
export const DOUDIAN: Site = {
  platform: 'douyin',
  hosts: ['fxg.jinritemai.com'],
  routes: ROUTES,
  barred: DOUYIN_BARRED,
  readers: () => {
    const common = { platform: 'douyin', words: DOUYIN_AFTER_SALE, refusal: REFUSAL_WORDS } as const
    return {
      'douyin/aftersale-list': createListPage(common),
      'douyin/aftersale-detail': createDetailPage({
        ...common,
        idParameters: ['aftersale_id', 'afterSaleId', 'id'],
      }),
      'douyin/experience-score': (context) => {
        const { sheet, unread, health } = readExperienceScore(context)
        return { scoreSheet: sheet, unread, health }
      },
    }
  },
  parseObserved: parseDoudianReply,
}
