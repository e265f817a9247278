import { judge } from '../../../lib/refusal/judge'
import { JudgeInputSchema, type JudgeInput } from '../../../lib/schema/judgement'
import { generateShop } from '../../replica/shop'
import type { Bench } from '../figure'
import { median, quantile } from '../spread'

const NOW = '2026-09-24T12:00:00+08:00'
const TICKETS = 300
const MESSAGES = 400
const WARM_UP = 2

/** A whole judgement of a refusal with everything known that a shop can know. */
export const verdict: Bench = {
  name: 'verdict',
  measure: () => {
    const inputs = makeInputs()
    const once = () => inputs.map((input) => timeOf(() => judge(input)))
    for (let i = 0; i < WARM_UP; i += 1) once()
    const times = [...once(), ...once()]
    return Promise.resolve([
      {
        row: 'judgement of a refusal with a full history, p95',
        unit: 'ms',
        value: quantile(times, 0.95),
        budget: 2,
        beside: `median ${median(times).toFixed(3)} ms, ${inputs.length} tickets, ${MESSAGES} messages each`,
      },
    ])
  },
}

function makeInputs(): JudgeInput[] {
  return (['douyin', 'qianniu'] as const).flatMap((platform) => {
    const { tickets } = generateShop({ platform, seed: 5, now: NOW, tickets: TICKETS })
    return tickets.map(({ truth, rejectOptions }, i) =>
      JudgeInputSchema.parse({
        now: NOW,
        afterSale: { ...truth, readAt: NOW },
        form: {
          afterSaleId: truth.afterSaleId,
          options: rejectOptions.map(({ reason }) => reason),
          selected: rejectOptions[i % rejectOptions.length]?.reason ?? null,
          note: '已联系买家，见附件',
          noteMax: 200,
          proofs: i % 3,
          proofHint: null,
          submitLabel: '确定',
        },
        conversation: longChat(platform),
        ...KNOWN,
      }),
    )
  })
}

const LINES = ['杯子漏水，质量有问题', '您好，方便发一张照片吗', '拍了，你看看', '可以给您补发一个新的']

function longChat(platform: 'douyin' | 'qianniu') {
  const messages = Array.from({ length: MESSAGES }, (_, i) => ({
    id: String(i),
    at: '2026-09-24T10:00:00+08:00',
    from: i % 2 === 0 ? 'buyer' : 'agent',
    kind: 'text',
    text: LINES[i % LINES.length],
    agentKey: null,
  }))
  return { platform, shopName: null, conversationKey: 'c', buyerKey: null, orderIds: [], messages }
}

const KNOWN = {
  counters: {
    platformHelp: { numerator: 3, denominator: 460 },
    deduction30d: 6,
    refusals: {
      rate: 0.06,
      peerRate: 0.01,
      weekViolations: 1,
      unjustifiedByDay: ['21', '22', '23', '24'].map((day) => ({ date: `2026-09-${day}`, count: 5 })),
    },
  },
  policy: { sevenDay: true, quota: { perOrderFen: 20_000 }, compensationQuota: { perOrderFen: 2000 } },
  costs: { marginRate: 0.35, salvageRate: 0.6, freightFen: 800, minuteFen: 60, pointFen: 500 },
  history: {
    escalated: { count: 3100, total: 9800 },
    won: { count: 1100, total: 3100 },
    returnedAfterPayment: { count: 700, total: 2600 },
  },
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
