import type { PackedWeights } from '../../../text/packed-weights'
export const LINT_CLAUSES_WEIGHTS: PackedWeights = { buckets: 1, columns: 14, scales: [], biases: [], packed: '' }
