import type { Design } from './design'
import { minimise } from './lbfgs'

export interface Fit {
  /** By bucket, then by class. */
  weights: Float64Array
  biases: number[]
}

export interface SoftmaxTask {
  design: Design
  classes: number
  /** Row by class: what share of the row each class has; sums to 1. */
  targets: Float32Array
  /** What each row counts. */
  counts: Float32Array
  /** Ridge on every weight, none on the biases. */
  ridge: number
  /** How much each feature is scaled before the ridge; none = 1. */
  boosts?: Float32Array
  rounds?: number
}

/** Multinomial logistic regression; for a yes or no see `fitLogistic`. */
export function fitSoftmax(task: SoftmaxTask): Fit {
  const { design, classes, ridge } = task
  const size = design.bucketOf.length * classes
  const point = new Float64Array(size + classes)
  const odds = new Float64Array(classes)
  minimise(
    (at, gradient) => {
      let loss = 0
      for (let index = 0; index < size; index++) {
        loss += 0.5 * ridge * at[index]! * at[index]!
        gradient[index] = ridge * at[index]!
      }
      gradient.fill(0, size)
      for (let row = 0; row < design.rows; row++) loss += rowLoss(task, row, { at, gradient, odds, size })
      return loss
    },
    point,
    { most: task.rounds ?? 150, gain: 1e-5 },
  )
  return spreadOut(task, point, size)
}

interface Work {
  at: Float64Array
  gradient: Float64Array
  odds: Float64Array
  size: number
}

function rowLoss(task: SoftmaxTask, row: number, { at, gradient, odds, size }: Work): number {
  const { design, classes, targets, counts, boosts } = task
  const [from, to] = [design.starts[row]!, design.starts[row + 1]!]
  for (let k = 0; k < classes; k++) odds[k] = 0
  for (let index = from; index < to; index++) {
    const feature = design.features[index]!
    const worth = design.worths[index]! * (boosts ? boosts[feature]! : 1)
    const base = feature * classes
    for (let k = 0; k < classes; k++) odds[k] = odds[k]! + worth * at[base + k]!
  }
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < classes; k++) {
    odds[k] = odds[k]! + at[size + k]!
    most = Math.max(most, odds[k]!)
  }
  let sum = 0
  for (let k = 0; k < classes; k++) sum += Math.exp(odds[k]! - most)
  const log = most + Math.log(sum)
  const count = counts[row]!
  let loss = 0
  for (let k = 0; k < classes; k++) {
    const target = targets[row * classes + k]!
    if (target > 0) loss += count * target * (log - odds[k]!)
    odds[k] = count * (Math.exp(odds[k]! - log) - target)
    gradient[size + k] = gradient[size + k]! + odds[k]!
  }
  for (let index = from; index < to; index++) {
    const feature = design.features[index]!
    const share = design.worths[index]! * (boosts ? boosts[feature]! : 1)
    const base = feature * classes
    for (let k = 0; k < classes; k++) gradient[base + k] = gradient[base + k]! + share * odds[k]!
  }
  return loss
}

function spreadOut({ design, classes, boosts }: SoftmaxTask, point: Float64Array, size: number): Fit {
  const weights = new Float64Array(design.buckets * classes)
  for (const [feature, bucket] of design.bucketOf.entries()) {
    for (let k = 0; k < classes; k++) {
      weights[bucket * classes + k] = point[feature * classes + k]! * (boosts ? boosts[feature]! : 1)
    }
  }
  return { weights, biases: Array.from(point.subarray(size)) }
}
