/** What the findings of 千牛 say; keyed as `FindingWords` says. */
export const qianniuFindingsZh = {
  't1-unshipped.form.blocked': '未发货的单子平台不接受拒绝，交上去会报错；同意退款，或先和买家谈好撤销申请',
  't7-proof-missing.before.caution': '拒绝要附图片凭证，先备好验货图或聊天截图',
  't7-proof-missing.form.danger': '没附凭证，平台不会受理；先传验货图或聊天截图再交',
} as const
