import type { qianniuFindingsZh } from '../zh-CN/qianniu-findings'

export const qianniuFindingsEn: Record<keyof typeof qianniuFindingsZh, string> = {
  't1-unshipped.form.blocked':
    'The platform takes no refusal before shipping and will answer with an error; agree, or ask the buyer to withdraw',
  't7-proof-missing.before.caution': 'A refusal needs a picture as proof; have it ready',
  't7-proof-missing.form.danger':
    'Without proof the platform will not accept it; attach inspection pictures or the chat first',
}
