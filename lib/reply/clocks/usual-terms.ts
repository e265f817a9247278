import type { ReplyTerms } from '../../schema/reply-terms'

/**
 * The limits a shop starts from. Goals of shops, not rules of a platform: the trade articles' figures
 * (`rules/rows/douyin-articles.ts`: 咨询 5, 售后 3, 投诉 1 minute; `qianniu-articles.ts`: first answer 30 s, complaint
 * 15 minutes, review 30 minutes), and 3 minutes for a wait without a time.
 */
export const USUAL_TERMS: ReplyTerms = {
  enquirySeconds: 300,
  afterSaleSeconds: 180,
  complaintSeconds: 60,
  firstReplySeconds: 30,
  goldenSeconds: 900,
  waitSeconds: 180,
  reviewSeconds: 1_800,
}
