import { oncePer } from '../../../domain/once-per'
import { leadOf, tailOf, wordsOf } from '../around-words'
import { CLAIM_PHRASES, CLAIM_WORDS } from '../words/claims'
import { type Draft, draftOf, joined, type Span } from '../draft/draft-of'
import { isQuoted } from '../draft/excuses'
import { finderOf } from '../draft/phrases'
import type { LintRule } from '../rule'
import { ADVERTISING_LAW } from '../service-cites'

const claimsIn = finderOf(CLAIM_WORDS, CLAIM_PHRASES)

const DENIED =
  /(?:不能|不敢|不好|没法|不会|没人|谁也?都?不敢?|不可以|没有哪[款个家种件]|哪有|没有什么|没有(?=绝对|最)|不是|并非|不算|算不上|谈不上|称不上|不一定|未必|不见得|不保证|不敢保证|没说|不说|别说|不宣传|不让|不写|不叫|不要写|不存在|没有|是不是|能不能|有没有|怎么证明)[^ ，。？]{0,8}$/
const OWN_VIEW =
  /(?:我|我个人|个人)(?:自己|觉得|是|也|就|的)*$|(?:您|你)(?:问|说|要|找|想要|提到|看到|发|觉得)[^ ，。？]{0,4}$|离(?:您|你)[^ ，。？]{0,2}$|对(?:您|你)$|(?:别家|别人|人家|他们|买家秀|评论里)[^ ，。？]{0,6}$/
/** 最好 praises at the end of a clause, before 的, or of a named quality; elsewhere it means «had better». */
const PRAISES_AFTER = /^(?:的|了|啦|哈|哦|呢|吧|啊|$)/
const PRAISES_BEFORE =
  /(?:质量|品质|效果|料子?|做工|口碑|服务|性价比|面料|价格|材质|我们家?|咱家|咱们|市面上?|行业)[^ ，。？]{0,2}$/
const OWN_RANGE =
  /^的?(?:那|这)[款个种]|^的?(?:就)?(?:是|就是|那|这|一款|那款|颜色|码|尺码|款|一种|一档|套餐|组合)/
/** Behind the words: a question, a choice, a doubt. */
const OPEN_AFTER =
  /^的是|^(?:的)?[^ ，。？]{0,3}(?:吗|么|不是|哪)|也不敢|不敢(?:说|保证)|看(?:您|个人)用途|要看|得看|我们没做过|这种话|的?布$/
/** A vow makes it a promise: the other rule's. */
const VOWED = /拍胸脯|打包票|担保|保证(?!金)|我赔|赔(?:您|你)|发誓/

function claims(draft: Draft, span: Span): boolean {
  const words = wordsOf(draft, span)
  const lead = leadOf(draft, span)
  const tail = tailOf(draft, span)
  if (DENIED.test(lead) || OWN_VIEW.test(lead)) return false
  if (words === '最好' && !PRAISES_AFTER.test(tail) && !PRAISES_BEFORE.test(lead)) return false
  if (words.startsWith('最') && /^的?那[款个种]是/.test(tail)) return false
  if (
    words.startsWith('最') &&
    /店里|我们店|几款|两款|款里|里面|其中|这些|当中|哪款|哪个|说|挑|选/.test(lead) &&
    OWN_RANGE.test(tail)
  )
    return false
  if (/(?:不会|永|绝)/.test(words) && VOWED.test(draft.text)) return false
  return !OPEN_AFTER.test(tail) && !/不敢/.test(words)
}

/** Superlatives and absolutes about goods, price or effect. */
export const absoluteClaim: LintRule = {
  id: 'absolute-claim',
  level: 'caution',
  advice:
    '这样的话截个图就能拿去举报夸大宣传，做不到还要赔；改成看得见的事实，比如材质、检测结果、页面上的活动价。',
  better: null,
  cite: { douyin: ADVERTISING_LAW, qianniu: ADVERTISING_LAW },
  find: (input) => {
    const draft = draftOf(input)
    return claimsOf(draft).map((span) => draft.placeOf(span))
  },
}

/** Where a draft claims something absolute, in order; looked for once per draft. */
export const claimsOf: (draft: Draft) => readonly Span[] = oncePer((draft) =>
  joined(
    claimsIn(draft).filter((span) => !isQuoted(draft, span) && claims(draft, span)),
    2,
  ),
)
