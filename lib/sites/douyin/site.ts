import { createDetailPage } from '../../reading/after-sale/detail-page'
import { createListPage } from '../../reading/after-sale/list-page'
import type { Route, Site } from '../../reading/site'
import { REFUSAL_WORDS } from '../refusal-words'
import { DOUYIN_AFTER_SALE } from './after-sale-words'
import { parseDouyinReply } from './parse-observed'
import { findReplyBox, readChat } from './read-chat'
import { readExperienceScore } from './read-experience-score'

const FXG = /^fxg\.jinritemai\.com$/
const IM = /^im\.jinritemai\.com$/

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
  { page: 'douyin/chat', host: IM, path: /^\/pc_seller(_desk)?(_v\d+)?\/main\/(workspace|chat)\/?$/ },
]

/** 抖店 and 飞鸽. */
export const DOUYIN: Site = {
  platform: 'douyin',
  hosts: ['fxg.jinritemai.com', 'im.jinritemai.com'],
  routes: ROUTES,
  barred: /验证码|安全验证|滑块|拖动.{0,6}滑块|存在风险|请先?登录|登录抖店|手机号登录|账号登录/,
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
      'douyin/chat': (context) => readChat(context),
    }
  },
  parseObserved: parseDouyinReply,
  findReplyBox,
}
