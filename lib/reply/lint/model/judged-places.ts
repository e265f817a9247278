import { covering } from '../around-words'
import { clausePlaces, joined, overlap, type Draft, type Span } from '../draft/draft-of'
import { tableHits, type HeardRule } from '../hits/table-hits'
import type { Place } from '../rule'

/** How the spans in which a rule is broken become the places that are pointed at. */
const PLACES: Readonly<Record<HeardRule, (draft: Draft, spans: readonly Span[]) => Place[]>> = {
  blame: (draft, spans) => clausePlaces(draft, spans, 10),
  mockery: (draft, spans) => clausePlaces(draft, spans, 1),
  abuse: (draft, spans) => joined(spans, 3).map(draft.placeOf),
  'hard-refusal': (draft, spans) =>
    spans.length === 0 ? [] : [draft.placeOf(covering(spans.flatMap((span) => refusalsIn(draft, span))))],
}

/** The words of a clause that refuse, where the table knows them. */
function refusalsIn(draft: Draft, clause: Span): readonly Span[] {
  const own = tableHits(draft)['hard-refusal'].filter((hit) => !hit.excused && overlap(hit, clause))
  return own.length > 0 ? own : [clause]
}

/** The places of a draft that a rule points at for these spans. */
export function placesOf(draft: Draft, rule: HeardRule, spans: readonly Span[]): Place[] {
  return PLACES[rule](draft, spans)
}
