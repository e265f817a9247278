import type { Design } from './design'
import type { Fit } from './fit-softmax'
import { minimise } from './lbfgs'

export interface LogisticTask {
  design: Design
  /** P(yes) that each row should have. */
  targets: Float32Array
  counts: Float32Array
  ridge: number
  boosts?: Float32Array
  rounds?: number
}

/** Logistic regression with a ridge on every weight but the bias. */
export function fitLogistic({ design, targets, counts, ridge, boosts, rounds = 100 }: LogisticTask): Fit {
  const size = design.bucketOf.length
  const { starts, features, worths } = design
  const point = new Float64Array(size + 1)
  const scaled = new Float64Array(size)
  const pull = new Float64Array(size)
  minimise(
    (at, gradient) => {
      let loss = 0
      for (let index = 0; index < size; index++) {
        loss += 0.5 * ridge * at[index]! * at[index]!
        scaled[index] = at[index]! * (boosts ? boosts[index]! : 1)
      }
      pull.fill(0)
      let push = 0
      for (let row = 0; row < design.rows; row++) {
        const [from, to] = [starts[row]!, starts[row + 1]!]
        let odds = 0
        for (let index = from; index < to; index++) odds += scaled[features[index]!]! * worths[index]!
        odds += at[size]!
        const target = targets[row]!
        loss += counts[row]! * (softplus(odds) - target * odds)
        const error = counts[row]! * (1 / (1 + Math.exp(-odds)) - target)
        push += error
        for (let index = from; index < to; index++) pull[features[index]!]! += error * worths[index]!
      }
      for (let index = 0; index < size; index++) {
        gradient[index] = ridge * at[index]! + pull[index]! * (boosts ? boosts[index]! : 1)
      }
      gradient[size] = push
      return loss
    },
    point,
    { most: rounds, gain: 1e-5 },
  )
  const weights = new Float64Array(design.buckets)
  for (const [feature, bucket] of design.bucketOf.entries()) {
    weights[bucket] = point[feature]! * (boosts ? boosts[feature]! : 1)
  }
  return { weights, biases: [point[size]!] }
}

function softplus(odds: number): number {
  return odds > 0 ? odds + Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds))
}
