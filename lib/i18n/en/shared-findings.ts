import type { factNamesZh, sharedFindingsZh } from '../zh-CN/shared-findings'

export const sharedFindingsEn: Record<keyof typeof sharedFindingsZh, string> = {
  'x1-deadline-near.form.caution.auto-agree':
    '{left} left, then it is agreed automatically; take this one first',
  'x1-deadline-near.form.caution.close': '{left} left, then it closes; look at this one first',
  'x1-deadline-near.form.caution.overdue': '{left} left, then it is overdue; take this one first',
  'x1-deadline-near.form.caution.platform-steps-in':
    '{left} left, then the platform steps in; take this one first',
  'x1-deadline-near.form.caution.near': 'Only {left} left; take this one first',
  'x1-deadline-near.form.caution.passed':
    'The deadline has passed and the page may have changed; reload first',
  'x2-over-quota.form.caution': 'The amount is above your quota ({quota}); ask who may decide',
  'x3-wrong-shop.form.danger.shop':
    'The page is signed in to another shop than this ticket’s; check the shop before clicking',
  'x3-wrong-shop.form.danger.ticket':
    'The form and this ticket have different numbers; check the number before clicking',
  'x4-stale-facts.form.caution.no-ticket': 'Could not tell which ticket this is; check its number first',
  'x4-stale-facts.form.caution.old': 'Last read over {stale} ago; look at the page first',
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
  status: 'state',
  'policy.sevenDay': 'the shop’s 7-day promise',
  'outbound.signedAt': 'time of signing',
  'outbound.pickedUpAt': 'time of pickup',
}
