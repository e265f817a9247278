import { excusedBy } from '../draft/excuses'
import { hitFinder } from '../draft/phrase-groups'
import { MOCKERY_GROUPS, MOCKERY_WORDS } from '../words/mockery'
import { REVIEW_WORDS } from '../words/reviews'

const DENIED = /(?:不是|没有|不会|不用|不必|没关系|别|请勿|不)[^ ，。？]{0,4}$/
/** Said of oneself, of the goods or in kindness. */
const KIND =
  /善解人意|宽容|包容|荣幸|客气|祝您|我们自己|我自己|我第一次|我也(?:不会|没)|没关系|没事的|不怪|抱歉|对不起|道歉|不该说|谢谢(?:提醒|您提醒)|玩具|公仔|造型|款(?:式)?(?:都|和|的)|适合(?:亲子|老人)|给您退|换我也/

/** Where a draft makes fun of the buyer. */
export const mockeryHits = hitFinder(
  { ...REVIEW_WORDS, ...MOCKERY_WORDS },
  MOCKERY_GROUPS,
  excusedBy({ before: DENIED, beforeSigns: 8, around: KIND, aroundSigns: 14 }),
)
