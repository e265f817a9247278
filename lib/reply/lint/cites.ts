import type { LintFinding } from '../../schema/lint'

type Cite = NonNullable<LintFinding['cite']>

const SCHOOL = 'https://school.jinritemai.com/doudian/web'
/** Where a text names no day. */
const UNDATED = '未注明'

/** 抖店: what a chat can break, each with what it says in our own words. */
export const DOUYIN = {
  fakeTrade: {
    clause:
      '虚假交易处置细则·诱导好评：用返现、免单、红包、优惠券等好处换好评，或换买家不给差评，都算，官方评价有礼除外',
    effective: '2026-08-10',
    source: `${SCHOOL}/article/aJoPTsTo7j8N`,
    confidence: 'official',
  },
  harassment: {
    clause: '骚扰他人细则：辱骂（含拼音、首字母、谐音、表情）、威胁、上门、邮寄让人反感的东西，每次都算',
    effective: UNDATED,
    source: `${SCHOOL}/rules/105788（2026-05-29 抄录）`,
    confidence: 'official',
  },
  reviewHarassment: {
    clause: '骚扰他人细则：频繁联系买家要好评、要改评价',
    effective: UNDATED,
    source: `${SCHOOL}/rules/105788（2026-05-29 抄录）`,
    confidence: 'official',
  },
  thirdParty: {
    clause:
      '诱导第三方（征求意见稿）：发微信号、手机号、外链、二维码、银行账号、站外平台名，或索要买家账号到站外交易',
    effective: UNDATED,
    source: `${SCHOOL}/article/aJmVPqdktWX2（2026-06-22 征求意见稿，定稿全文未见）`,
    confidence: 'third-party',
  },
  passiveService: {
    clause: '消极服务处置细则：指责、嘲讽、贬低、质疑买家动机、阴阳怪气，按自然周的会话数处罚',
    effective: '2026-07-31',
    source: `${SCHOOL}/article/aJnzyPepnfnA`,
    confidence: 'official',
  },
} as const satisfies Record<string, Cite>

/** 千牛: the texts of 2024–26 were not found; what stands here is retold by others. */
export const QIANNIU = {
  reviewForBenefit: {
    clause: '好评返现、免单不得出现在详情页、旺旺、包裹里，买家先开口也不行',
    effective: UNDATED,
    source: 'www.kd68.cn/ds/65fe9c2295490000f706c72b（2024-03-22，第三方转述）',
    confidence: 'third-party',
  },
  harassment: {
    clause: '恶意骚扰：辱骂、骚扰、威胁买家，一条消息就够，一般违规屏蔽店铺 7 天，严重的扣 12 分',
    effective: UNDATED,
    source: 'www.maijiaw.com/article/513319（2022-03-10，淘宝旧文，第三方转述，天猫现行文本未见）',
    confidence: 'third-party',
  },
  offPlatform: {
    clause: '违背承诺：用旺旺引导买家到天猫之外交易也列在其中',
    effective: UNDATED,
    source: 'kexiaomei.com/article/210536.htm（2023-01-02，第三方转述）',
    confidence: 'third-party',
  },
  brokenPromise: {
    clause: '违背承诺：说出口的承诺没有做到，每次扣分',
    effective: UNDATED,
    source: 'kexiaomei.com/article/210536.htm（2023-01-02，第三方转述）',
    confidence: 'third-party',
  },
} as const satisfies Record<string, Cite>
