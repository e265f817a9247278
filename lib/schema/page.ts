import * as z from 'zod/mini'

export const PAGE_IDS = [
  'douyin/aftersale-list',
  'douyin/aftersale-detail',
  'douyin/experience-score',
  'douyin/chat',
  'qianniu/refund-list',
  'qianniu/refund-detail',
  'qianniu/refuse',
  'qianniu/experience-score',
  'qianniu/chat',
] as const

/** Page types that 护分 knows; anything else is `null`. */
export const PageIdSchema = z.enum(PAGE_IDS)
export type PageId = z.infer<typeof PageIdSchema>
