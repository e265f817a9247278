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

const FINDERS: Readonly<Record<HeardRule, (draft: Draft) => TableHit[]>> = {
  blame: blameHits,
  mockery: mockeryHits,
  abuse: abuseHits,
  'hard-refusal': refusalHits,
}

export type TableHits = Readonly<Record<HeardRule, readonly TableHit[]>>

const known = new WeakMap<Draft, TableHits>()

/** What the tables of these rules find in a draft, looked up once. */
export function tableHits(draft: Draft): TableHits {
  const found = known.get(draft)
  if (found) return found
  const hits = {
    blame: FINDERS.blame(draft),
    mockery: FINDERS.mockery(draft),
    abuse: FINDERS.abuse(draft),
    'hard-refusal': FINDERS['hard-refusal'](draft),
  }
  known.set(draft, hits)
  return hits
}
