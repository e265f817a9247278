import { createScoreReader } from '../../reading/score/read-sheet'
import { QIANNIU_SCORE } from './score-labels'

/** 店铺真实体验分 as the page shows it, as tables or as cards; a figure that could be another's is `null`. */
export const readExperienceScore = createScoreReader(QIANNIU_SCORE)
