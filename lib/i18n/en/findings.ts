import type { factNamesZh, findingsZh } from '../zh-CN/findings'

export const findingsEn: Record<keyof typeof findingsZh, string> = {
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
  't1-unshipped.form.blocked':
    'The platform takes no refusal before shipping and will answer with an error; agree, or ask the buyer to withdraw',
  't7-proof-missing.before.caution': 'A refusal needs a picture as proof; have it ready',
  't7-proof-missing.form.danger':
    'Without proof the platform will not accept it; attach inspection pictures or the chat first',
  'x1-deadline-near.form.caution.auto-agree':
    '{left} left, then it is agreed automatically; take this one first',
  'x1-deadline-near.form.caution.close': '{left} left, then it closes; look at this one first',
  'x1-deadline-near.form.caution.overdue': '{left} left, then it is overdue; take this one first',
  'x1-deadline-near.form.caution.platform-steps-in':
    '{left} left, then the platform steps in; take this one first',
  'x1-deadline-near.form.caution.near': 'Only {left} left; take this one first',
  'x1-deadline-near.form.caution.passed':
    'The deadline has passed and the page may have changed; reload first',
  'x4-stale-facts.form.caution.no-ticket': 'Could not tell which ticket this is; check its number first',
  'x4-stale-facts.form.caution.old': 'Last read over 15 minutes ago; look at the page first',
  'x4-stale-facts.form.caution.missing': 'Not read: {fields}; check before clicking',
}

export const factNamesEn: Record<keyof typeof factNamesZh, string> = {
  afterSale: 'ticket',
  reason: 'reason',
  kind: 'kind',
  appliedAt: 'time of application',
  deadlineAt: 'countdown',
  refusals: 'earlier refusals',
  refundFen: 'refund',
  conversation: 'chat',
}
