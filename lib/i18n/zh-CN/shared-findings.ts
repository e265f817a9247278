/** What the findings of both platforms say; keyed as `FindingWords` says. */
export const sharedFindingsZh = {
  'x1-deadline-near.form.caution.auto-agree': '还剩 {left}，到点自动同意；这张先处理',
  'x1-deadline-near.form.caution.close': '还剩 {left}，到点售后关闭；这张先看一眼',
  'x1-deadline-near.form.caution.overdue': '还剩 {left}，到点算超时；这张先处理',
  'x1-deadline-near.form.caution.platform-steps-in': '还剩 {left}，到点平台介入；这张先处理',
  'x1-deadline-near.form.caution.near': '倒计时只剩 {left}；这张先处理',
  'x1-deadline-near.form.caution.passed': '倒计时已经到点，页面可能变了；先刷新看一眼',
  'x2-over-quota.form.caution': '金额超过你的额度（{quota}）；先问能做主的人',
  'x3-wrong-shop.form.danger.shop': '页面登录的店和这张单子的店对不上；先核对店铺再点',
  'x3-wrong-shop.form.danger.ticket': '表单和这张售后单的单号对不上；先核对单号再点',
  'x4-stale-facts.form.caution.no-ticket': '没认出这是哪张售后单；先核对单号再点',
  'x4-stale-facts.form.caution.old': '上次读数超过 {stale}；先看一眼页面现在的样子',
  'x4-stale-facts.form.caution.missing': '没读到{fields}；先核对再点',
} as const

/** Names of the facts that a finding may say it could not read. */
export const factNamesZh = {
  afterSale: '售后单',
  reason: '售后原因',
  kind: '售后类型',
  appliedAt: '申请时间',
  deadlineAt: '倒计时',
  refusals: '已拒绝次数',
  refundFen: '退款金额',
  conversation: '聊天记录',
  status: '售后状态',
  'policy.sevenDay': '店里的 7 天无理由承诺',
  'outbound.signedAt': '签收时间',
  'outbound.pickedUpAt': '揽收时间',
} as const
