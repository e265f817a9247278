import type { qianniuFindingsZh } from '../zh-CN/qianniu-findings'

export const qianniuFindingsEn: Record<keyof typeof qianniuFindingsZh, string> = {
  't1-unshipped.form.blocked':
    'The platform takes no refusal of an unshipped order and answers with an error; agree, or settle a withdrawal with the buyer first',
  't2-cannot-refuse.form.blocked':
    'The platform offers no refusal here; agree, or settle a withdrawal with the buyer first',
  't3-seven-day.form.caution':
    'A first answer that refuses a return: perhaps still within 7 days, so check when it was signed and what the shop promises',
  't3-seven-day.form.caution.unsure':
    'Perhaps still within 7 days; the signing or the shop’s promise was not read, so check first',
  't3-seven-day.form.danger':
    'Within 7 days a first answer that refuses breaks the promise; agree to the return and inspect it then',
  't4-virtual.form.caution':
    'Virtual goods or games: the platform hardly takes a refusal; see whether the page offers one',
  't5-advanced-payment.before.caution':
    'The platform has paid in advance: a refusal hands the case to it and the shop can act no more; contact the buyer',
  't5-advanced-payment.form.danger':
    'The platform has paid in advance: a refusal hands the case to it and the shop can act no more; talk to the buyer first',
  't6-weighted-buyer.form.caution':
    'An 优+ order: should the buyer call the platform, it counts three times; offer compensation first',
  't7-proof-missing.before.caution': 'A refusal needs a picture: have the inspection photo or the chat ready',
  't7-proof-missing.form.danger':
    'Without a picture the platform does not take it; attach the inspection photo or the chat first',
  't8-note-length.form.caution': 'The note must have {least} to {most} characters; it has {length}',
  't8-note-length.form.danger':
    'The note must have {least} to {most} characters; with {length} it will be sent back',
  't9-repeat-refusal.form.caution':
    'Refused {refusals} times already; the next one likely goes to the platform, so call first',
  't10-clock-restarts.form.caution':
    'If a refund alone is granted in the end, all the time since the first application counts',
}
