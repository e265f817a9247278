import type { LintFinding } from '../../schema/lint'

type Cite = NonNullable<LintFinding['cite']>

/** 抖店's list of 消极服务, by what it names. The text in force since 2026-07-31. */
export function passiveService(what: string): Cite {
  return {
    clause: `商家【消极服务】处置细则：${what}`,
    effective: '2026-07-31',
    source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
    confidence: 'official',
  }
}

/** 千牛's score rule: the measure is official, that a draft touches it is our reading. */
export function experienceScore(what: string): Cite {
  return {
    clause: `淘宝平台店铺真实体验分规范：${what}`,
    effective: '2026-03-16',
    source: 'rulechannel.tmall.com ruleId=20009524',
    confidence: 'inferred',
  }
}

/** 千牛: refusing what is due. The day is the article's own; the rule's is not told. */
export const REFUSED_DUTY: Cite = {
  clause: '违背承诺：平台判定该退之后仍拒绝退货退款，天猫每次扣 6 分；聊天里的口气没有单列',
  effective: '未注明',
  source: 'kexiaomei.com/article/210536.htm（2023-01-02，第三方转述）',
  confidence: 'third-party',
}

/** Whether what is said in a chat is an advertisement, the law does not say. */
export const ADVERTISING_LAW: Cite = {
  clause: '广告法第九条第三项：不用「国家级」「最高级」「最佳」一类的话；聊天里的话算不算广告，条文没有写明',
  effective: '2015-09-01',
  source: 'shbk5.com/falv/88011.html（第三方抄录）',
  confidence: 'inferred',
}

/** No text of either platform on telling a buyer another's data was found. */
export const PRIVACY_LAW: Cite = {
  clause: '个人信息保护法：把顾客的个人信息给别人要有依据；平台对聊天里泄露他人信息的条文没有查到',
  effective: '2021-11-01',
  source: 'zhonglun.com/research/articles/52693.html（第三方转述）',
  confidence: 'inferred',
}
