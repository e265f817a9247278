import type { Cited } from '../../schema/rule-pack'

const SCHOOL = 'school.jinritemai.com/doudian/web'

/** 《商家体验分规范》, the text in force from 2026-05-07 to 2026-07-13. */
export const SCORE_2026_05: Cited = {
  source: `《商家体验分规范》 ${SCHOOL}/rules/103956`,
  effective: '2026-05-07',
  confidence: 'official',
}
/** Its revision in force from 2026-07-14: service metrics, 101 rows of weights. */
export const SCORE_2026_07: Cited = {
  source: `修订《商家体验分规范》公示（2026-06-23） ${SCHOOL}/article/aJmVWbCJyD8M`,
  effective: '2026-07-14',
  confidence: 'official',
}
/** The revision announced for 2026-09-08; the page had its layout on 2026-09-09. */
export const SCORE_2026_09: Cited = {
  source: `修订《商家体验分规范》公示（2026-08-06，预计 2026-09-08 生效） ${SCHOOL}/article/aJoPPkXuLRqc`,
  effective: '2026-09-08',
  confidence: 'official',
}
/** What that announcement leaves open, because its mark-up lost what was struck out. */
export const SCORE_2026_09_OPEN: Cited = { ...SCORE_2026_09, confidence: 'inferred' }

/** The upgrade of 2025-03-15 as the trade press listed it. */
export const UPGRADE_2025_03: Cited = {
  source: '2025 年 3 月体验分升级清单 maibaba.cn/1114.html；时代财经 news.zhongyi333.com/qianyan/60185.html',
  effective: '2025-03-15',
  confidence: 'third-party',
}
/** The deductions that began on 2025-11-19 as the trade press listed them. */
export const DEDUCTIONS_2025_11: Cited = {
  source: '差行为扣分报道（2025-11-12） m.innmos.com/news/id_17049545.html',
  effective: '2025-11-19',
  confidence: 'third-party',
}
/** Read back into an earlier version from the text of 2026-05-07. */
export const READ_BACK: Cited = {
  source: `由后来的《商家体验分规范》推断 ${SCHOOL}/rules/103956`,
  effective: null,
  confidence: 'inferred',
}

/** 商家【消极服务】细则, the version of 2025-09-18. */
export const PASSIVE_2025_09: Cited = {
  source: `商家【消极服务】细则 ${SCHOOL}/rules/113278`,
  effective: '2025-09-18',
  confidence: 'official',
}
/** Rows that we hold from the newer text only, read back into that version. */
export const PASSIVE_2025_09_INFERRED: Cited = { ...PASSIVE_2025_09, confidence: 'inferred' }
/** 商家【消极服务】处置细则, in force from 2026-07-31. */
export const PASSIVE_2026_07: Cited = {
  source: `商家【消极服务】处置细则 ${SCHOOL}/article/aJnzyPepnfnA`,
  effective: '2026-07-31',
  confidence: 'official',
}

/** 售后拒绝率 as a platform-style Q&A of 2023 explained it. */
export const REFUSAL_RATE_2023: Cited = {
  source: '售后拒绝率问答（2023） rwsjz.com/spds/2024/12-18/51164.html',
  effective: null,
  confidence: 'third-party',
}
/** The platform says «近30天» and refreshes each morning; which 30 days exactly it does not publish. */
export const WINDOW_30: Cited = {
  source: '规范只写「近30天」，按每天上午更新、算到前一天推断',
  effective: null,
  confidence: 'inferred',
}

export const DISPUTES_2026_06: Cited = {
  source: `《售后争议处理总则》公示 ${SCHOOL}/article/aJkboynit5yb`,
  effective: '2026-06-13',
  confidence: 'official',
}
/** Announced on 2026-06-22; the notice as we hold it names no first day. */
export const SEVEN_DAY_2026_06: Cited = {
  source: `《七天无理由退货服务规范》公示（2026-06-22） ${SCHOOL}/article/aJmEsBoSPU5g`,
  effective: null,
  confidence: 'official',
}
export const FAKE_TRADE_2026_08: Cited = {
  source: `《【虚假交易】处置细则》公示 ${SCHOOL}/article/aJoPTsTo7j8N`,
  effective: '2026-08-10',
  confidence: 'official',
}
export const HARASSMENT: Cited = {
  source: `商家【骚扰他人】细则 ${SCHOOL}/rules/105788`,
  effective: null,
  confidence: 'official',
}
export const ALLIANCE_2026_07: Cited = {
  source: `《精选联盟平台管理规则》公示 ${SCHOOL}/article/aJnqsVF4GoLD`,
  effective: '2026-07-29',
  confidence: 'official',
}
export const PROMOTION_2026_08: Cited = {
  source: `《官方大促活动报名规则》公示 ${SCHOOL}/article/aJogfFBShQ25`,
  effective: '2026-08-12',
  confidence: 'official',
}
export const PROMOTION_2025: Cited = {
  source: '2025 年 3 月体验分升级清单 maibaba.cn/1114.html',
  effective: '2025-03-15',
  confidence: 'third-party',
}
export const LUCKY_BAG: Cited = {
  source: `《超级福袋》规则 ${SCHOOL}/article/aJpMrrQ5oEpd`,
  effective: null,
  confidence: 'official',
}
/** A consultation draft: not known to be in force. */
export const BRAND_MARK: Cited = {
  source: `《“品牌”标识》规则征求意见稿 ${SCHOOL}/article/aJpATNzewtG1`,
  effective: null,
  confidence: 'inferred',
}
export const INDUSTRY_LINES: Cited = {
  source: `行业管理规范 ${SCHOOL}/article/aJpMwvSRJpLW；${SCHOOL}/article/aJjVzTDT2cXc`,
  effective: null,
  confidence: 'official',
}
export const SHOP_TYPES_2026_05: Cited = {
  source: `《店铺类型规范》 ${SCHOOL}/article/aJk9eqyQrsxK（2026-05-29 失效的版本）`,
  effective: null,
  confidence: 'official',
}
export const QUALITY_APPEAL: Cited = {
  source: `品质差申诉说明 ${SCHOOL}/article/aJiVT6mVch3b`,
  effective: null,
  confidence: 'official',
}
export const APPLIANCES_2026_06: Cited = {
  source: `《大家电商家售后上门检测和取件服务管理规范》 ${SCHOOL}/article/aJks68BaZtBj`,
  effective: null,
  confidence: 'official',
}
export const FRESH_SERVICES: Cited = {
  source: `坏了包退类服务规则 ${SCHOOL}/article/aJn4bujNmDDo`,
  effective: null,
  confidence: 'official',
}
export const FREIGHT_INSURANCE: Cited = {
  source: `《“运费险”服务规范》 ${SCHOOL}/article/aJpAMtJPdWH7`,
  effective: null,
  confidence: 'official',
}
/** No official table of time limits was found: the page's own countdown wins over these. */
export const TIME_LIMITS: Cited = {
  source: '非官方的售后时限整理 baikegou.com/post/574667.html；maijiaw.com/article/514898',
  effective: null,
  confidence: 'third-party',
}
export const APPEALS_2022: Cited = {
  source: '申诉规则报道（2022-03-24） 25638.sanhaostreet.com/NewsData/202203/241848.html',
  effective: null,
  confidence: 'third-party',
}
export const REVIEWS_2022: Cited = {
  source: '《商品及服务评价规则》征求意见稿报道（2022-11-22） jinzh.com/news/show-111149.html',
  effective: null,
  confidence: 'third-party',
}
