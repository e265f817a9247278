import type { douyinFindingsZh } from '../zh-CN/douyin-findings'

export const douyinFindingsEn: Record<keyof typeof douyinFindingsZh, string> = {
  'd1-untrue-reason.form.caution':
    'You ask the buyer to change the reason: the chat was not read, and if the reason is true this is unjustified; check first',
  'd1-untrue-reason.form.danger':
    'Nothing shows the reason to be untrue, so asking to change it is unjustified; handle it under the reason given',
  'd2-no-chat-record.before.caution':
    'Reasons such as 已签收, 协商一致 or 误操作 need a chat record attached',
  'd2-no-chat-record.form.caution':
    'The chosen reason could not be read; for 已签收, 协商一致 and the like attach the chat first',
  'd2-no-chat-record.form.danger':
    'Without a chat record this reason counts as an unjustified refusal; attach the chat with the buyer first',
  'd2-no-chat-record.form.danger.denied':
    'The buyer says the contrary in the chat, so this reason is unjustified; choose one that holds',
  'd3-shipped-after-application.before.caution':
    'Not picked up: do not choose 已发货; a pickup after the application makes it unjustified',
  'd3-shipped-after-application.form.caution':
    'The pickup time was not read; if it is after the application, 已发货 is unjustified; look it up first',
  'd3-shipped-after-application.form.danger':
    'Picked up after the application, so 已发货 is unjustified; intercept or agree',
  'd3-shipped-after-application.form.danger.waiting':
    'Not picked up yet, so 已发货 is unjustified; stop the parcel and agree',
  'd4-wrong-type-unguided.form.caution':
    'The chat was not read; guide the buyer to change the type first and attach the chat',
  'd4-wrong-type-unguided.form.danger.unguided':
    'Nobody guided the buyer to change the type, so this is unjustified; show the way in the chat first',
  'd4-wrong-type-unguided.form.danger.unproved':
    'The buyer was guided, but no chat is attached, so this is unjustified; attach it first',
  'd5-signed-without-contact.before.caution':
    'A dispute about the parcel: contact the buyer and attach it before choosing 已签收',
  'd5-signed-without-contact.form.caution':
    'No contact since the application was read; without one, 已签收 is unjustified',
  'd5-signed-without-contact.form.danger.silent':
    'Nobody has spoken to the buyer since the application, so 已签收 is unjustified; write first',
  'd5-signed-without-contact.form.danger.unproved':
    'You spoke to the buyer, but nothing is attached, so 已签收 is unjustified; attach it first',
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
  'd7-merchant-excuse.form.caution':
    'The note names the shop’s own trouble, which is unjustified once sent; take it out',
  'd7-merchant-excuse.form.danger':
    'The shop’s own trouble is no reason: this is unjustified; take it out and name a time instead',
  'd8-no-alternative.form.caution':
    'Goods that do not come back: refusing alone is unjustified; check the chat for another offer',
  'd8-no-alternative.form.danger':
    'Goods that do not come back, and no other offer: this is unjustified; offer compensation or a reshipment',
  'd9-arbitration-risk.before.caution.quality':
    'A quality claim can be refused only with a test or a video; have it ready',
  'd9-arbitration-risk.before.caution.proof':
    'The shop must prove its case here; without proof the buyer is likely to win',
  'd9-arbitration-risk.before.caution.seven-day':
    'Perhaps still within 7 days: refused before the parcel is back, the buyer is likely to win',
  'd9-arbitration-risk.form.caution.unread':
    'The buyer’s reason was not read and nothing is attached; that hardly stands, so check first',
  'd9-arbitration-risk.form.danger.quality':
    'A quality claim without any counter-proof: the buyer is likely to win; attach a test or a video',
  'd9-arbitration-risk.form.danger.proof':
    'The shop must prove its case and has nothing; attach proof or offer compensation',
  'd9-arbitration-risk.form.caution.seven-day':
    'Perhaps still within 7 days; check when it was signed and what the shop promises',
  'd9-arbitration-risk.form.danger.seven-day':
    'Within 7 days and not back: the buyer is likely to win; agree to the return first',
}
