import type { Cited, PackNumber } from '../../schema/rule-pack'
import { numbersFrom, type NumberRow } from './make-rows'

/** The trade article on 抖店 this product began from. The platform's rules contradict much of it. */
const ARTICLE: Cited = {
  source: '行业文章（2025） moqiwei.com/zixun_detail/399431.html',
  effective: null,
  confidence: 'article',
}

/** Industries whose weights the article names, by the word that an industry's name would hold. */
export const ARTICLE_INDUSTRIES: readonly { word: string; key: string }[] = [
  { word: '母婴', key: 'motherBaby' },
  { word: '服饰', key: 'clothing' },
  { word: '3C', key: 'digital' },
  { word: '美妆', key: 'beauty' },
]

/** The article names three figures an industry; that they stand for goods, logistics, service is its order. */
const weights = (key: string, word: string, percents: readonly [number, number, number]): NumberRow[] => [
  [`article.weight.${key}.goods`, percents[0] / 100, 'rate', `${word}：商品分的权重`],
  [`article.weight.${key}.logistics`, percents[1] / 100, 'rate', `${word}：物流分的权重`],
  [`article.weight.${key}.service`, percents[2] / 100, 'rate', `${word}：服务分的权重`],
]

export const DOUYIN_ARTICLES: PackNumber[] = numbersFrom(ARTICLE, [
  ...weights('motherBaby', '母婴', [50, 25, 25]),
  ...weights('clothing', '服饰', [40, 30, 30]),
  ...weights('digital', '3C', [35, 35, 30]),
  ...weights('beauty', '美妆', [45, 30, 25]),
  ['article.dissatisfaction.flagship', 0.15, 'rate', '旗舰店：自然周不满意率预警线（文章里和拒绝率混着说）'],
  ['article.dissatisfaction.other', 0.2, 'rate', '非旗舰店：自然周不满意率预警线（文章里和拒绝率混着说）'],
  ['article.refusal.platformLine', 0.15, 'rate', '售后拒绝率「平台线」（规则里没有这个数）'],
  ['article.refusal.target', 0.12, 'rate', '售后拒绝率连续三个季度控制在多少以内'],
  ['article.refusal.case', 0.008, 'rate', '文章里案例店的售后拒绝率'],
  ['article.badReview.slowMultiple', 1.5, 'multiple', '差评率超过行业均值多少倍，流量少 30% 到 40%'],
  ['article.badReview.limitMultiple', 2, 'multiple', '差评率超过行业均值多少倍，被限流'],
  ['article.reply.enquirySeconds', 300, 'seconds', '咨询多久内回'],
  ['article.reply.afterSaleSeconds', 180, 'seconds', '售后多久内回'],
  ['article.reply.complaintSeconds', 60, 'seconds', '投诉多久内回'],
  ['article.reply.meanSeconds', 28, 'seconds', '文章里案例店的平均响应'],
  ['article.badReview.contactHours', 24, 'hours', '差评溯源：几小时内联系买家'],
  ['article.badReview.causeHours', 48, 'hours', '差评溯源：几小时内找到原因'],
  ['article.badReview.fixHours', 72, 'hours', '差评溯源：几小时内改好'],
  ['article.kpi.quality', 0.5, 'rate', '母婴客服考核：品质反馈占多少'],
  ['article.kpi.timeliness', 0.3, 'rate', '母婴客服考核：及时占多少'],
  ['article.kpi.education', 0.2, 'rate', '母婴客服考核：讲解占多少'],
  ['article.refusal.repurchaseLoss', 0.5, 'rate', '拒绝率高的店复购少多少'],
  ['article.refusal.acquisitionRise', 0.3, 'rate', '拒绝率高的店拉新成本多多少'],
  ['article.proactive.probability', 0.85, 'rate', '出问题的可能超过多少就主动联系'],
])
