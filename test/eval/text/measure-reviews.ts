import { linearModel, oddsOf } from '../../../lib/reply/text/linear-model'
import { reviewFeatures } from '../../../lib/reply/text/text-features'
import type { Review } from '../../train/corpora'
import { fitReviews } from '../../train/fit-reviews'
import { partOf } from '../../train/folds'
import { shareOf, type Estimate } from './intervals'

export interface ReviewScores {
  shopping: Estimate
  /** Shopping reviews of at most 20 letters. */
  short: Estimate
  takeaway: Estimate
  /** How many of all are neither (.4–.6). */
  neutral: Estimate
}

const SHORT = 20
const NEUTRAL = Math.log(0.6 / 0.4)
const PARTS = 10

/** Every review is read by a model that was taught on the other nine parts. */
export function measureReviews(reviews: readonly Review[]): ReviewScores {
  const read = Array.from({ length: PARTS }, (_, part) => readPart(reviews, part)).flat()
  const right = (of: (review: Review) => boolean): Estimate => {
    const own = read.filter(({ review }) => of(review))
    return shareOf(own.filter(({ review, odds }) => odds > 0 === review.positive).length, own.length)
  }
  return {
    shopping: right(({ corpus }) => corpus === 'shopping'),
    short: right(({ corpus, text }) => corpus === 'shopping' && text.length <= SHORT),
    takeaway: right(({ corpus }) => corpus === 'takeaway'),
    neutral: shareOf(read.filter(({ odds }) => Math.abs(odds) <= NEUTRAL).length, read.length),
  }
}

function readPart(reviews: readonly Review[], part: number): { review: Review; odds: number }[] {
  const isTest = ({ text }: Review): boolean => partOf(text, PARTS) === part
  const model = linearModel(fitReviews(reviews.filter((review) => !isTest(review))))
  return reviews
    .filter(isTest)
    .map((review) => ({ review, odds: oddsOf(model, reviewFeatures(review.text))[0] ?? 0 }))
}
