import { oncePer } from '../../../domain/once-per'
import type { LintId } from '../../../schema/lint'
import type { Draft } from '../draft/draft-of'
import type { TableHit } from '../draft/phrase-groups'
import { abuseHits } from './abuse-hits'
import { blameHits } from './blame-hits'
import { mockeryHits } from './mockery-hits'
import { refusalHits } from './refusal-hits'

/** The rules whose tables the model hears, in an order that its weights are learnt in. */
export const HEARD = ['blame', 'mockery', 'abuse', 'hard-refusal'] as const satisfies readonly LintId[]
export type HeardRule = (typeof HEARD)[number]

export type TableHits = Readonly<Record<HeardRule, readonly TableHit[]>>

/** What the tables of these rules find in a draft, looked up once. */
export const tableHits: (draft: Draft) => TableHits = oncePer((draft) => ({
  blame: blameHits(draft),
  mockery: mockeryHits(draft),
  abuse: abuseHits(draft),
  'hard-refusal': refusalHits(draft),
}))
