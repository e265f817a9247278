/** What each lint is about, in a word or two. */
export const lintZh = {
  'review-for-benefit': '诱导好评',
  'change-review': '要求改评价',
  'off-platform': '引到站外',
  blame: '推责',
  mockery: '嘲讽',
  abuse: '辱骂',
  'over-promise': '承诺过头',
  'empty-wait': '没说等多久',
  'absolute-claim': '绝对化用语',
  'other-buyer-data': '别的买家信息',
  'mechanical-repeat': '重复应付',
  'untrue-reason': '改成不实原因',
  'come-back-later': '让人晚点再来',
  'hard-refusal': '生硬拒绝',
} as const
