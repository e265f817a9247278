import * as z from 'zod/mini'

/** The two consoles that 护分 reads: 抖店/飞鸽 and 千牛/旺旺. */
export const PlatformSchema = z.enum(['douyin', 'qianniu'])
export type Platform = z.infer<typeof PlatformSchema>
