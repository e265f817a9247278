import { excusedBy } from '../draft/excuses'
import { hitFinder } from '../draft/phrase-groups'
import { ABUSE_GROUPS, ABUSE_WORDS } from '../words/abuse'

const DENIED = /(?:不是|没有|不会|绝不|从不|不该|不能|不准|不允许|没(?!见过|脸|脑)|怎么会)[^ ，。？]{0,4}$/
/** Told of others, or a name of goods. */
const HARMLESS =
  /骂(?:我|您|你|人)(?:两句|都|的|了)?|冒充|报警(?!抓)|客服(?:骂|说)|公仔|玩偶|毛绒|模型|摆件|造型|绘本|道歉|抱歉|对不起|上报主管|不(?:应该|该)(?:出现|说|这)|谨防|小心骗|当心骗|(?:是|遇到|碰到)骗子|防骗/

/** Where a draft insults or threatens. */
export const abuseHits = hitFinder(
  ABUSE_WORDS,
  ABUSE_GROUPS,
  excusedBy({ before: DENIED, beforeSigns: 6, around: HARMLESS, aroundSigns: 10 }),
)
