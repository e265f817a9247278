import * as z from 'zod/mini'

export const LEVELS = ['clear', 'caution', 'danger', 'blocked'] as const
/** clear < caution < danger < blocked (the platform takes no refusal at all). */
export const LevelSchema = z.enum(LEVELS)
export type Level = z.infer<typeof LevelSchema>

export const CONFIDENCES = ['official', 'observed', 'third-party', 'article', 'inferred'] as const
export const ConfidenceSchema = z.enum(CONFIDENCES)
export type Confidence = z.infer<typeof ConfidenceSchema>

export const PACK_IDS = [
  'douyin-2025-03-15',
  'douyin-2025-11-19',
  'douyin-2026-05-07',
  'douyin-2026-07-14',
  'douyin-2026-09-08',
  'qianniu-2025-06-30',
  'qianniu-2026-03-16',
  'qianniu-dsr',
] as const
export const PackIdSchema = z.enum(PACK_IDS)
export type PackId = z.infer<typeof PackIdSchema>

/** Where a judgement comes from: rule pack, clause, day it took effect, source and how sure we are. */
export const CiteSchema = z.object({
  pack: PackIdSchema,
  clause: z.string(),
  effective: z.nullable(z.string()),
  source: z.string(),
  confidence: ConfidenceSchema,
})
export type Cite = z.infer<typeof CiteSchema>

export const FINDING_IDS = [
  'd1-untrue-reason',
  'd2-no-chat-record',
  'd3-shipped-after-application',
  'd4-wrong-type-unguided',
  'd5-signed-without-contact',
  'd6-quality-claim',
  'd7-merchant-excuse',
  'd8-no-alternative',
  'd9-arbitration-risk',
  't1-unshipped',
  't2-cannot-refuse',
  't3-seven-day',
  't4-virtual',
  't5-advanced-payment',
  't6-weighted-buyer',
  't7-proof-missing',
  't8-note-length',
  't9-repeat-refusal',
  't10-clock-restarts',
  'x1-deadline-near',
  'x2-over-quota',
  'x3-wrong-shop',
  'x4-stale-facts',
] as const
export const FindingIdSchema = z.enum(FINDING_IDS)
export type FindingId = z.infer<typeof FindingIdSchema>

export const FindingSchema = z.object({
  rule: FindingIdSchema,
  level: z.enum(['caution', 'danger', 'blocked']),
  cite: CiteSchema,
  /** Named facts that the finding turned on, for its wording; never personal data. */
  facts: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
})
export type Finding = z.infer<typeof FindingSchema>
