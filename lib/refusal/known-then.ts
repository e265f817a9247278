import type { KnownThen } from '../schema/decision'
import type { Verdict } from './judge-refusal'
import type { RefusalCase } from './refusal-case'

/** What stood beside the verdict at that second; what is absent was not known. */
export type ShownThen = Pick<
  KnownThen,
  'pack' | 'alternatives' | 'platformHelp' | 'escalation' | 'tier' | 'quota' | 'silent' | 'muted' | 'agentKey'
>

const NOTHING: Required<ShownThen> = {
  pack: null,
  alternatives: null,
  platformHelp: null,
  escalation: null,
  tier: null,
  quota: null,
  silent: null,
  muted: null,
  agentKey: null,
}

/** What a decision keeps of the case and of what was shown: codes, sums and counts, and of the note only its length. */
export function knownThen(
  { afterSale, form, stage }: RefusalCase,
  { unknown }: Pick<Verdict, 'unknown'>,
  shown: ShownThen = {},
): KnownThen {
  const kind = afterSale?.kind ?? 'unknown'
  return {
    ...NOTHING,
    ...shown,
    stage,
    unknown: unknown.map(({ field }) => field),
    kind: kind === 'unknown' ? null : kind,
    reasonClass: afterSale?.reasonClass ?? null,
    refundFen: afterSale?.refundFen ?? null,
    paidFen: afterSale?.paidFen ?? null,
    noteLength: form === null ? null : [...form.note].length,
  }
}
