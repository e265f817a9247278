import { createScoreReader } from '../../reading/score/read-sheet'
import { DOUYIN_SCORE } from './score-labels'

/** 商家体验分 as the page shows it, in any of its layouts; a figure that could be another's is `null`. */
export const readExperienceScore = createScoreReader(DOUYIN_SCORE)
