import type { Platform } from '../../schema/platform'
import type { Cited } from '../../schema/rule-pack'

/** What can be done after a refusal was held wrongful, step by step; words are made for each. */
export type AppealCode =
  'evidence-request' | 'appeal-violation' | 'violation-answer' | 'appeal-arbitration' | 'appeal-answer'

/** A time limit of the platform: `hours`, natural days or working days. */
export interface AppealStep extends Cited {
  code: AppealCode
  amount: number
  unit: 'hours' | 'natural-days' | 'working-days'
  /** The shop must act within it; otherwise it is the platform's own time to answer. */
  ours: boolean
}

const PASSIVE = {
  source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
  effective: '2026-07-31',
  confidence: 'official',
} as const

export const APPEAL_STEPS: Readonly<Record<Platform, readonly AppealStep[]>> = {
  douyin: [
    {
      code: 'evidence-request',
      amount: 24,
      unit: 'hours',
      ours: true,
      source: 'https://school.jinritemai.com/doudian/web/article/aJkboynit5yb',
      effective: '2026-06-13',
      confidence: 'official',
    },
    { ...PASSIVE, code: 'appeal-violation', amount: 7, unit: 'natural-days', ours: true },
    { ...PASSIVE, code: 'violation-answer', amount: 5, unit: 'working-days', ours: false },
    {
      code: 'appeal-arbitration',
      amount: 7,
      unit: 'natural-days',
      ours: true,
      source: '39zn.cn/article/222252.htm',
      effective: '2023-04-30',
      confidence: 'third-party',
    },
  ],
  qianniu: [
    {
      code: 'evidence-request',
      amount: 72,
      unit: 'hours',
      ours: true,
      source: 'm.kaitao.cn/article/20161108105839.htm',
      effective: '2016-11-08',
      confidence: 'third-party',
    },
    {
      code: 'appeal-arbitration',
      amount: 72,
      unit: 'hours',
      ours: true,
      source: 'www.maijia.com/article/478660',
      effective: '2021-01-29',
      confidence: 'third-party',
    },
    {
      code: 'appeal-answer',
      amount: 48,
      unit: 'hours',
      ours: false,
      source: 'www.maijia.com/article/478660',
      effective: '2021-01-29',
      confidence: 'third-party',
    },
  ],
}

const SECONDS = { hours: 3_600, 'natural-days': 86_400, 'working-days': null } as const

/** Seconds that a step leaves; `null` = working days, which no calendar here tells. */
export function secondsOf({ amount, unit }: Pick<AppealStep, 'amount' | 'unit'>): number | null {
  const each = SECONDS[unit]
  return each === null ? null : amount * each
}
