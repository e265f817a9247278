import type { Cited, PackNumber } from '../../schema/rule-pack'
import { numbersFrom } from './make-rows'

/** The trade article on 天猫 after-sales scores; it names no date. */
const ARTICLE: Cited = {
  source: '行业文章：天猫售后评分（没写日期）',
  effective: null,
  confidence: 'article',
}

export const QIANNIU_ARTICLES: PackNumber[] = numbersFrom(ARTICLE, [
  ['article.reply.firstSeconds', 30, 'seconds', '首次响应目标'],
  ['article.reply.meanSeconds', 120, 'seconds', '平均响应目标'],
  ['article.complaint.goldenSeconds', 900, 'seconds', '投诉黄金时间'],
  ['article.review.withinSeconds', 1_800, 'seconds', '售后审核目标'],
  ['article.badReview.contactHours', 1, 'hours', '差评几小时内联系买家'],
  ['article.ticket.warehouseHours', 2, 'hours', '内部工单：仓库几小时内答'],
  ['article.ticket.logisticsHours', 4, 'hours', '内部工单：物流几小时内答'],
  ['article.goodwill.minFen', 500, 'fen', '色差类小补偿最少'],
  ['article.goodwill.maxFen', 1_000, 'fen', '色差类小补偿最多'],
  ['article.promotion.reviewHours', 24, 'hours', '大促时审核放宽到几小时'],
])
