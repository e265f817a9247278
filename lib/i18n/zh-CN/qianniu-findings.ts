/** What the findings of 千牛 say; keyed as `FindingWords` says. */
export const qianniuFindingsZh = {
  't1-unshipped.form.blocked': '未发货的单子平台不接受拒绝，交上去会报错；同意退款，或先和买家谈好撤销申请',
  't2-cannot-refuse.form.blocked': '平台没有给这一单拒绝的入口；同意，或先和买家谈好撤销申请',
  't3-seven-day.form.caution': '第一次就拒退货：可能还在 7 天无理由期内，先核对签收时间和店里的承诺',
  't3-seven-day.form.caution.unsure': '可能还在 7 天无理由期内；没读全签收时间或店里的承诺，先核对',
  't3-seven-day.form.danger': '还在 7 天无理由期内，第一次就拒会被判违背承诺；先同意退货，验货后再说',
  't4-virtual.form.caution': '虚拟或网游商品，平台多半不接受拒绝；先看页面上给不给选',
  't5-advanced-payment.before.caution': '平台已垫付：一拒就转平台客服，店里再也动不了；先联系买家',
  't5-advanced-payment.form.danger': '平台已垫付，一拒就转平台客服，店里再也动不了；先联系买家谈',
  't6-weighted-buyer.form.caution': '优+订单：买家若找平台，求助率按 3 倍算；先谈补偿',
  't7-proof-missing.before.caution': '拒绝要附图片凭证，先备好验货图或聊天截图',
  't7-proof-missing.form.danger': '没附凭证，平台不会受理；先传验货图或聊天截图再交',
  't8-note-length.form.caution': '说明要写 {least} 到 {most} 字，现在 {length} 字',
  't8-note-length.form.danger': '说明要写 {least} 到 {most} 字，现在 {length} 字，交上去会被退回',
  't9-repeat-refusal.form.caution': '已经拒过 {refusals} 次，再拒买家多半找平台；先打个电话',
  't10-clock-restarts.form.caution': '仅退款若最后退成，从第一次申请起的时间全算进处理时长',
} as const
