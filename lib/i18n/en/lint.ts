import type { lintZh } from '../zh-CN/lint'

export const lintEn: Record<keyof typeof lintZh, string> = {
  'review-for-benefit': 'Gift for a review',
  'change-review': 'Asks to change a review',
  'off-platform': 'Leads off the platform',
  blame: 'Blames',
  mockery: 'Mocks',
  abuse: 'Insults',
  'over-promise': 'Promises too much',
  'empty-wait': 'No time given',
  'absolute-claim': 'Absolute claim',
  'other-buyer-data': 'Another buyer’s data',
  'mechanical-repeat': 'Repeats itself',
  'untrue-reason': 'Untrue reason',
  'come-back-later': 'Sends them away',
  'hard-refusal': 'Harsh refusal',
}
