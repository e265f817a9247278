/**
 * What each finding says, keyed `finding.stage.level[.variant]`: `before` until a reason is chosen, `form`
 * from then on. One breath: what happens next, and what to do instead.
 */
export const findingsZh = {
  'd2-no-chat-record.before.caution': '选「已签收」「协商一致」等理由，要附聊天记录',
  'd2-no-chat-record.form.caution': '没读到选的是哪个理由；若是「已签收」「协商一致」这类，先附聊天记录',
  'd2-no-chat-record.form.danger': '没附聊天记录，用这个理由会算「无故拒绝」；先传和买家的聊天截图再交',
  'd6-quality-claim.before.caution.quality': '品质申请，别选「已签收」「不支持7天无理由」',
  'd6-quality-claim.before.caution.close': '这类申请可能算品质问题，别选「已签收」「不支持7天无理由」',
  'd6-quality-claim.before.caution.unread':
    '没读到买家的原因；若是品质问题，别选「已签收」「不支持7天无理由」',
  'd6-quality-claim.form.caution.close': '这类申请可能算品质问题，用这个理由站不稳；先看图片和说明再选',
  'd6-quality-claim.form.caution.unread': '没读到买家的原因；若是品质问题，这个理由站不住，先核对',
  'd6-quality-claim.form.danger':
    '用这个理由拒绝品质申请，会算「无故拒绝」；换有检测能证明的理由，或先谈补偿',
  't1-unshipped.form.blocked': '未发货的单子平台不接受拒绝，交上去会报错；同意退款，或先和买家谈好撤销申请',
  't7-proof-missing.before.caution': '拒绝要附图片凭证，先备好验货图或聊天截图',
  't7-proof-missing.form.danger': '没附凭证，平台不会受理；先传验货图或聊天截图再交',
  'x1-deadline-near.form.caution.auto-agree': '还剩 {left}，到点自动同意；这张先处理',
  'x1-deadline-near.form.caution.close': '还剩 {left}，到点售后关闭；这张先看一眼',
  'x1-deadline-near.form.caution.overdue': '还剩 {left}，到点算超时；这张先处理',
  'x1-deadline-near.form.caution.platform-steps-in': '还剩 {left}，到点平台介入；这张先处理',
  'x1-deadline-near.form.caution.near': '倒计时只剩 {left}；这张先处理',
  'x1-deadline-near.form.caution.passed': '倒计时已经到点，页面可能变了；先刷新看一眼',
  'x4-stale-facts.form.caution.no-ticket': '没认出这是哪张售后单；先核对单号再点',
  'x4-stale-facts.form.caution.old': '上次读数超过 15 分钟；先看一眼页面现在的样子',
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
} as const
