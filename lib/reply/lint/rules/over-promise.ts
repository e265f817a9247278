import { QIANNIU } from '../cites'
import { draftOf, joined, overlap, type Draft, type Span } from '../draft/draft-of'
import { isQuoted, isReported } from '../draft/excuses'
import { around, before, finderOf } from '../draft/phrases'
import { between, followed, near, slotsOf, type Pair } from '../draft/slots'
import type { LintRule, Place } from '../rule'
import { PROMISE_PHRASES, PROMISE_WORDS } from '../words/promises'
import { claimsOf } from './absolute-claim'
import { findBeyondFacts } from './beyond-facts'

const says = finderOf(PROMISE_WORDS, PROMISE_PHRASES)
const slotsIn = slotsOf(PROMISE_WORDS)

/** Not promised: denied, doubted, expected or told as a rule of law. */
const UNPROMISED =
  /(?:不敢|不能|没法|无法|没办法|不好|难|不一定|未必|不$|不(?:存在|会|是|算|说|确定|敢|保证|承诺|再|可|能|做|用|要|太)|说不准|谁也|谁都|没人|不会|(?<!特)别|不是|没有(?!意外)|能不能|是否|看|不作|哪有)[^ ，。？]{0,7}$/
const HEDGED =
  /预计|预估|大概|大约|一般|通常|正常(?!发)|(?<!不)可能(?!晚的|有)|应该(?!能给您肯)|估计|争取|尽量|尽快|差不多|左右|如果|要是(?!敢|假|坏|到|丢|降|不|掉|漏|碎|破|晚|少|没)|以[^ ，。？]{0,8}为准|不一定|说不准|不敢|食品安全法|法里|法律上|规定|看银行|具体看|建议|不适用|个人感受|因人而异|写明|八成|页面上写|不做承诺/
/** What is quite sure: our own side's next step, or what a person has to do, did or feels. */
const OWN_STEP =
  /(?:一定|肯定|必须|必定|保证|务必|绝不会|绝对)(?:会|能)?(?:要)?(?:先|把|帮您|给您)?(?:处理|跟进|跟|负责|转达|反馈|联系|回复|回您|解决|努力|尽力|提醒|记得|注意|核实|盯|催|查|看|拍|提供|填|带|寄(?!到)|保留|留|在(?!.{0,6}(?:到|送))|按|和|跟您|认真|改进|加强|是(?:我|看|您|快递|仓库|哪)|要|得|理解|明白|知道|着急|本人|不管|收到[过了]|见过|不是|冤枉|没有冤枉|重视|公平|好好)/

export const overPromise: LintRule = {
  id: 'over-promise',
  level: 'caution',
  advice: '话说满了，到时候做不到就要按承诺赔，买家还会拿截图投诉，改说预计的时间和会怎么跟进',
  better: '目前看预计是这个时间，我帮您盯着，有变化第一时间在这里告诉您',
  cite: { douyin: null, qianniu: QIANNIU.brokenPromise },
  find: (input): Place[] => {
    const draft = draftOf(input)
    const said = [...sureOf(draft), ...says(draft)].filter(
      (span) => !isHarmless(draft, span) && !isClaim(draft, span),
    )
    return [...joined(said, 10).map(draft.placeOf), ...findBeyondFacts(draft, input)]
  },
}

const VOWS = /肯定|一定|保证|担保|包票|准(?!确)|包(?:您|你|它)|赔|到|绝对没/

/** «永不褪色» praises the goods: the other rule's, unless the agent vouches for it. */
function isClaim(draft: Draft, span: Span): boolean {
  if (VOWS.test(draft.text.slice(span.start, span.end))) return false
  return claimsOf(draft).some((claim) => overlap(claim, span))
}

/** What is called certain, and what is given without end. */
function sureOf(draft: Draft): Span[] {
  const slots = slotsIn(draft)
  const inOneBreath = (pair: Pair): boolean => !/[。？]/.test(between(draft, pair))
  const sure = slots('必')
  return [
    ...followed(sure, slots('到', '退赔', '好'), 6).filter((pair) => !/ /.test(between(draft, pair))),
    ...followed(sure, slots('效'), 7).filter((pair) => /不|没|无/.test(between(draft, pair))),
    ...followed(slots('时'), sure, 8)
      .flatMap((pair) => followed([pair], slots('到'), 8))
      .filter(inOneBreath),
    ...near(slots('他方'), followed(sure, slots('退赔'), 6), 6).filter(inOneBreath),
    ...slots('保管').map(({ start, end }) => ({ start, end: Math.min(draft.text.length, end + 4) })),
    ...followed(slots('失败'), slots('赌上'), 8),
    ...followed(slots('无限'), slots('包'), 9).filter((pair) => !/？/.test(between(draft, pair))),
    ...followed(slots('包'), slots('无限'), 2).filter((pair) => !/ /.test(between(draft, pair))),
  ]
}

function isHarmless(draft: Draft, span: Span): boolean {
  const own = draft.text.slice(span.start, span.end + 4)
  return (
    UNPROMISED.test(before(draft, span, 14)) ||
    HEDGED.test(around(draft, span, 8)) ||
    /不[^ ，。？]{0,6}(?:包票|保票|担保|保证)|不敢|不能(?!再)|不一定|不保证|能不能|没法/.test(own) ||
    OWN_STEP.test(own) ||
    /我(?:也)?(?:肯定|一定)站/.test(around(draft, span, 2)) ||
    /^[^ ，。？]{0,3}(?:吗|么)/.test(draft.text.slice(span.end)) ||
    isQuoted(draft, span) ||
    isReported(draft, span)
  )
}
