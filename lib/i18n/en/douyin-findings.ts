import type { douyinFindingsZh } from '../zh-CN/douyin-findings'

export const douyinFindingsEn: Record<keyof typeof douyinFindingsZh, string> = {
  'd2-no-chat-record.before.caution':
    'Reasons such as 已签收, 协商一致 or 误操作 need a chat record attached',
  'd2-no-chat-record.form.caution':
    'The chosen reason could not be read; for 已签收, 协商一致 and the like attach the chat first',
  'd2-no-chat-record.form.danger':
    'Without a chat record this reason counts as an unjustified refusal; attach the chat with the buyer first',
  'd6-quality-claim.before.caution.quality':
    'The buyer claims a quality problem: do not choose 已签收 or 不支持7天无理由',
  'd6-quality-claim.before.caution.close':
    'This may count as a quality claim: do not choose 已签收 or 不支持7天无理由',
  'd6-quality-claim.before.caution.unread':
    'The buyer’s reason could not be read; if it is quality, do not choose 已签收 or 不支持7天无理由',
  'd6-quality-claim.form.caution.close':
    'This may count as a quality claim, so the reason is weak; look at the pictures first',
  'd6-quality-claim.form.caution.unread':
    'The buyer’s reason could not be read; against a quality claim this reason fails, so check first',
  'd6-quality-claim.form.danger':
    'Against a quality claim this reason counts as an unjustified refusal; choose one that a test can prove, or offer compensation',
}
