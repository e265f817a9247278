import { reviewFeatures } from '../../lib/reply/text/text-features'
import type { PackedWeights } from '../../lib/reply/text/packed-weights'
import type { Review } from './corpora'
import { designOf, rowMaker, type Design } from './design'
import { fitLogistic } from './fit-logistic'
import { packWeights } from './pack-weights'
import { prune } from './prune'

export interface ReviewOptions {
  buckets: number
  ridge: number
  /** Weights kept. */
  keep: number
}

const OPTIONS: ReviewOptions = { buckets: 1 << 20, ridge: 10, keep: 40_000 }
const FEWEST = 2
const LEVELS = 63

/** P(positive) of a review: logistic regression on grams scaled by how unlike they are in good and bad reviews. */
export function fitReviews(reviews: readonly Review[], options: ReviewOptions = OPTIONS): PackedWeights {
  const rowOf = rowMaker(options.buckets)
  const design = designOf(
    reviews.map(({ text }) => rowOf(reviewFeatures(text))),
    options.buckets,
    FEWEST,
  )
  const positive = Uint8Array.from(reviews, (review) => Number(review.positive))
  const fit = fitLogistic({
    design,
    targets: Float32Array.from(positive),
    counts: new Float32Array(reviews.length).fill(1),
    ridge: options.ridge,
    boosts: unlikeness(design, positive),
  })
  return packWeights(prune(fit.weights, { design, columns: 1, keep: options.keep }), {
    columns: 1,
    biases: fit.biases,
    levels: LEVELS,
  })
}

/** Root of |log of the ratio of its shares| for each feature: naive Bayes' view of it, as in NB-SVM. */
function unlikeness({ rows, starts, features, bucketOf }: Design, positive: Uint8Array): Float32Array {
  const counts = [new Float64Array(bucketOf.length).fill(1), new Float64Array(bucketOf.length).fill(1)]
  for (let row = 0; row < rows; row++) {
    const own = counts[positive[row]!]!
    for (let index = starts[row]!; index < starts[row + 1]!; index++) own[features[index]!]!++
  }
  const [bad = 1, good = 1] = counts.map((own) => own.reduce((sum, count) => sum + count, 0))
  return Float32Array.from(bucketOf, (_, feature) =>
    Math.sqrt(Math.abs(Math.log(counts[1]![feature]! / good / (counts[0]![feature]! / bad)))),
  )
}
