import type { Cited } from '../../schema/rule-pack'

/** 《淘宝平台店铺真实体验分规范》 as changed: notice 2026-02-24, in force 03-05, executed 03-16. */
export const SCORE_2026_03: Cited = {
  source: '《淘宝平台店铺真实体验分规范》 rulechannel.tmall.com（ruleId 20009524）',
  effective: '2026-03-16',
  confidence: 'official',
}
/** The launch of 真实体验分 as the press and a forum described it; the rule text of that day was not found. */
export const SCORE_2025_06: Cited = {
  source: '真实体验分上线报道（2025-06-30） www.kuaizu.me/post/16073.html；cn.huashangw.com/news/741615.html',
  effective: '2025-06-30',
  confidence: 'third-party',
}
/** Known only from the rule of 2026-03-16 or from public code, read back into the launch. */
export const READ_BACK_2025: Cited = {
  source: '由后来的《淘宝平台店铺真实体验分规范》推断 rulechannel.tmall.com（ruleId 20009524）',
  effective: null,
  confidence: 'inferred',
}
/** Windows counted off a console page of 2026-08-02 whose metrics name their days. */
export const WINDOW_OBSERVED: Cited = {
  source: '真实体验分页面（2026-08-02）上每项指标自己标的日期',
  effective: null,
  confidence: 'observed',
}
export const WINDOW_30: Cited = {
  source: '规范只写「近30天」，具体哪一天到哪一天没找到，按算到前一天推断',
  effective: null,
  confidence: 'inferred',
}
export const FIRST_QUALITY_RETURN: Cited = {
  source: '首次品退率说明（转载，约 2023） bbs.wkblog.com.cn/forum.php?mod=viewthread&tid=188',
  effective: null,
  confidence: 'third-party',
}
export const LAUNCH_FORUM: Cited = {
  source: '论坛整理（2025-04-19） www.htys123.com/forum.php tid=213590',
  effective: null,
  confidence: 'third-party',
}
export const REPLY_3_MIN: Cited = {
  source: '旺旺3分钟人工响应率说明（2025-06-02） g8108.cn/edu/article/1108.html',
  effective: null,
  confidence: 'third-party',
}
export const MEAN_REPLY: Cited = {
  source: '旺旺人工平响说明（转载） diantuoyi.com/article/4966.html',
  effective: null,
  confidence: 'third-party',
}
export const PLATFORM_HELP_TEXT: Cited = {
  source: '平台求助率说明（转载，年份没写） diantuoyi.com/article/16056.html',
  effective: null,
  confidence: 'third-party',
}
export const BONUS_2026_01: Cited = {
  source: '2026 商家服务大会报道（网经社） www.99poke.cn/detail--6656410.html',
  effective: '2026-01-20',
  confidence: 'third-party',
}
export const LINE_48: Cited = {
  source: '仅退款策略报道（2024-07-28，2024-08-09 起） shidanji.com/?p=750；aibase.com/news/10677',
  effective: '2024-08-09',
  confidence: 'third-party',
}
export const DSR: Cited = {
  source: '店铺动态评分规则（转载） ask.vv-tool.com/article/659；g8108.cn/dsr.html',
  effective: null,
  confidence: 'third-party',
}
export const BROKEN_PROMISE_TMALL: Cited = {
  source: '天猫违背承诺规则（2023-01-02 转载） kexiaomei.com/article/210536.htm',
  effective: null,
  confidence: 'third-party',
}
export const BROKEN_PROMISE_TAOBAO: Cited = {
  source: '淘宝违背承诺规则（2022-09-09 转载） maijiaw.com/article/534144',
  effective: null,
  confidence: 'third-party',
}
/** Newest change found is of 2022: the page's own countdown wins over all of these. */
export const TIME_LIMITS_2022: Cited = {
  source: '淘宝超时说明整理（2022-08-10 之后） baobaocun.com/118965.html',
  effective: '2022-08-10',
  confidence: 'third-party',
}
export const TIME_LIMITS_2020: Cited = {
  source: '淘宝超时说明（2020-08-10 版转载） www.5iyuyan.com/4691.html',
  effective: '2020-08-10',
  confidence: 'third-party',
}
export const RETURN_LIMITS_2022: Cited = {
  source: '退货超时规则（2022-07-04 转载） m.maijiaw.com/article/525846',
  effective: '2022-07-04',
  confidence: 'third-party',
}
export const TMALL_LIMITS_2022: Cited = {
  source: '天猫交易时效规定（2022-07-18 转载） maijiaw.com/article/528199',
  effective: '2022-07-18',
  confidence: 'third-party',
}
export const DISPUTES_2016: Cited = {
  source: '售后举证和申诉说明 m.kaitao.cn/article/20161108105839.htm；www.maijia.com/article/478660',
  effective: null,
  confidence: 'third-party',
}
export const SEVEN_DAY_2019: Cited = {
  source: '七天无理由退货规范（2019-05-06 修订转载） www.dianpujie.com/shop/26860.html',
  effective: '2019-05-06',
  confidence: 'third-party',
}
/** The description of the platform's refusing interface. */
export const REFUSE_API: Cited = {
  source: '淘宝开放平台 taobao.refund.refuse 接口说明（见 bububa/opentaobao 3a362f9，2026-04-23）',
  effective: null,
  confidence: 'official',
}
