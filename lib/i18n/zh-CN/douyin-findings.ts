/** What the findings of 抖店 say; keyed as `FindingWords` says. */
export const douyinFindingsZh = {
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
} as const
