import { dayOf } from '../domain/time'
import { packBook, type PackBook } from '../rules/pack-book'
import { packInForce } from '../rules/pack-in-force'
import type { JudgeInput, Judgement } from '../schema/judgement'
import { caseOfInput, type Around, type KnownCase } from './case-of-input'
import { alternativesOf } from './cost/alternatives'
import { DOUYIN_BOOK } from './douyin-book'
import { judgeRefusal, type Verdict } from './judge-refusal'
import { QIANNIU_BOOK } from './qianniu-book'
import { chancesOf } from './risk/chances'
import { penaltyLight } from './risk/penalty-light'
import { scoreLight } from './risk/score-light'

const BOOKS = { douyin: DOUYIN_BOOK, qianniu: QIANNIU_BOOK } as const

/**
 * Judges one refusal from what is known at `now`: the verdict by the platform's rules, what it risks of score and
 * penalties, how likely the buyer calls the platform, and what every other way out would cost. Pure; the shape is
 * `judge`'s in the lab. Before a form exists it is conditional. `around.book` stands in for the pack named or in
 * force, where the user imported one. Absent input is unknown and never helps.
 */
export function judge(input: JudgeInput, around: Around & { book?: PackBook } = {}): Judgement {
  const refusal = caseOfInput(input, around)
  const book = around.book ?? bookFor(input)
  const verdict = judgeRefusal(refusal, BOOKS[refusal.platform])
  return {
    pack: book.pack.id,
    level: verdict.level,
    stage: verdict.stage,
    findings: verdict.findings.map((finding) => ({
      ...finding,
      cite: { ...finding.cite, pack: book.pack.id },
    })),
    unknown: verdict.unknown,
    ...risksOf(input, { refusal, verdict, book }),
  }
}

function bookFor({ now, pack, afterSale, edits }: JudgeInput): PackBook {
  return packBook(pack ?? packInForce(afterSale.platform, now), edits ?? {}, dayOf(now))
}

interface Judged {
  refusal: KnownCase
  verdict: Verdict
  book: PackBook
}

type Risks = Omit<Judgement, 'pack' | 'level' | 'stage' | 'findings' | 'unknown'>

function risksOf(input: JudgeInput, { refusal, verdict, book }: Judged): Risks {
  const { now, afterSale, form, refusable, policy } = refusal
  const light = { now, book, afterSale, counters: input.counters ?? null }
  const score = scoreLight(light)
  const penalty = penaltyLight(light)
  const costs = input.costs ?? null
  const chances = chancesOf({ afterSale, level: verdict.level, costs, history: input.history ?? null })
  const blocked = verdict.level === 'blocked' || refusable === false
  const page = { blocked, offersRefusal: form !== null || refusable === true }
  return {
    score,
    penalty,
    escalation: blocked ? null : chances.escalation,
    ...alternativesOf({ now, book, afterSale, policy, costs, chances, page, score, penalty }),
  }
}
