import { QIANNIU } from '../cites'
import { draftOf, joined, type Draft, type Span } from '../draft/draft-of'
import { isQuoted, isReported } from '../draft/excuses'
import { around, before, finderOf } from '../draft/phrases'
import type { LintRule, Place } from '../rule'
import { PROMISE_PHRASES, PROMISE_WORDS } from '../words/promises'
import { findBeyondFacts } from './beyond-facts'

const says = finderOf(PROMISE_WORDS, PROMISE_PHRASES)

/** Not promised: denied, doubted, expected or told as a rule of law. */
const UNPROMISED =
  /(?:不敢|不能|没法|无法|没办法|不好|难|不一定|未必|不|说不准|谁也|没人|不会|别|不是|没有|能不能|是否|看)[^ ，。？]{0,7}$/
const HEDGED =
  /预计|预估|大概|大约|一般|通常|正常|可能|应该(?!能给您肯)|估计|争取|尽量|尽快|差不多|左右|如果|要是(?!假|坏|到|丢|降|不)|以[^ ，。？]{0,8}为准|不一定|说不准|不敢|食品安全法|法里|规定|看银行|具体看|建议|不适用/
/** What is quite sure: our own side's next step, or what a person has to do. */
const OWN_STEP =
  /(?:一定|肯定|必须|保证)(?:会)?(?:要)?(?:先|把|帮您|给您)?(?:处理|跟进|跟|负责|转达|反馈|联系|回复|回您|解决|努力|尽力|提醒|记得|注意|核实|盯|催|查|看|支持您的|拍|提供|填|带|寄|保留|留|在|按|和|跟您|认真|改进|加强)/

export const overPromise: LintRule = {
  id: 'over-promise',
  level: 'caution',
  advice: '话说满了，到时候做不到就要按承诺赔，买家还会拿截图投诉，改说预计的时间和会怎么跟进',
  better: '目前看预计是这个时间，我帮您盯着，有变化第一时间在这里告诉您',
  cite: { douyin: null, qianniu: QIANNIU.brokenPromise },
  find: (input): Place[] => {
    const draft = draftOf(input)
    const said = says(draft).filter((span) => !isHarmless(draft, span))
    return [...joined(said, 8).map(draft.placeOf), ...findBeyondFacts(draft, input)]
  },
}

function isHarmless(draft: Draft, span: Span): boolean {
  const own = draft.text.slice(span.start, span.end)
  return (
    UNPROMISED.test(before(draft, span, 14)) ||
    HEDGED.test(around(draft, span, 8)) ||
    /不敢|不能|不一定|不保证|能不能|没法/.test(own) ||
    OWN_STEP.test(own) ||
    /^[^ ，。？]{0,3}(?:吗|么)/.test(draft.text.slice(span.end)) ||
    isQuoted(draft, span) ||
    isReported(draft, span)
  )
}
