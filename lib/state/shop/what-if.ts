import type { MetricId } from '../../schema/score-sheet'
import type { MoreOf } from '../../score/what-if/more-of'
import type { Target, ToReach } from '../../score/what-if/to-reach'

/** One question about one metric: so many more bad events today, or what a target takes. */
export type WhatIfAsk =
  { metric: MetricId; kind: 'more'; n: number } | { metric: MetricId; kind: 'target'; target: Target }

export type WhatIfMore = MoreOf
export type WhatIfReach = ToReach
export type WhatIfTarget = Target

/** `null` = the metric has no figure to start from. */
export type WhatIfAnswer =
  | { metric: MetricId; kind: 'more'; n: number; answer: MoreOf | null }
  | { metric: MetricId; kind: 'target'; target: Target; answer: ToReach | null }

export type AskWhatIf = (ask: WhatIfAsk) => Promise<WhatIfAnswer>

/** What the person asks about, as far as it was chosen. */
export interface WhatIfChoice {
  /** `null` = the one that moves furthest. */
  metric: MetricId | null
  kind: WhatIfAsk['kind']
  n: number
  /** `null` = the nearest one. */
  target: Target | null
}

export const MOST_MORE = 20
export const FIRST_CHOICE: WhatIfChoice = { metric: null, kind: 'more', n: 1, target: null }
