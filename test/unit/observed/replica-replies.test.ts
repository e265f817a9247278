import { describe, expect, it } from 'vitest'
import type { ObservedAfterSale, ObservedFacts } from '../../../lib/reading/observed/facts'
import { parseDoudianReply } from '../../../lib/sites/douyin/doudian-replies'
import { parseWorkbenchReply } from '../../../lib/sites/qianniu/workbench-replies'
import { detailReply } from '../../replica/serve/douyin/detail-reply'
import { listReply } from '../../replica/serve/douyin/list-reply'
import { MTOP_ANSWERS } from '../../replica/serve/mtop/replies'
import { rawJson } from '../../replica/serve/raw-json'
import { sceneOf, type Scene } from '../../replica/serve/serve-replica'
import type { AfterSaleTruth, Platform } from '../../replica/shop/shape'

const FIELDS = [
  'orderId',
  'kind',
  'status',
  'reason',
  'refundFen',
  'paidFen',
  'appliedAt',
  'deadlineAt',
] as const
const DISPUTE = 'mtop.alibaba.refundface2.disputeservice.qianniu.pc'

const fxg = (path: string) => ({
  method: 'POST',
  url: new URL(`https://fxg.jinritemai.com${path}`),
  body: null,
})

function mtop(api: string, params: Record<string, unknown>, scene: Scene): ObservedFacts | null {
  const text = rawJson({ ret: ['SUCCESS::调用成功'], data: MTOP_ANSWERS[api]?.(params, scene) })
  return parseWorkbenchReply(`https://h5api.m.taobao.com/h5/${api}/1.0/`, text)
}

/** Every reply that one platform's console would get, as parsed. */
const REPLIES: Record<
  string,
  { platform: Platform; facts: (scene: Scene, ids: string[]) => ObservedAfterSale[] }
> = {
  'douyin list': {
    platform: 'douyin',
    facts: (scene) => {
      const request = fxg('/after_sale/pc/list')
      return parseDoudianReply(request.url.href, listReply(request, scene).body)?.afterSales ?? []
    },
  },
  'douyin detail': {
    platform: 'douyin',
    facts: (scene, ids) =>
      ids.flatMap((id) => {
        const request = fxg(`/v1/aftersale/pc/detail?after_sale_id=${id}`)
        return parseDoudianReply(request.url.href, detailReply(request, scene).body)?.afterSales ?? []
      }),
  },
  'qianniu list': {
    platform: 'qianniu',
    facts: (scene) => mtop(`${DISPUTE}.disputelistv2`, {}, scene)?.afterSales ?? [],
  },
  'qianniu detail': {
    platform: 'qianniu',
    facts: (scene, ids) =>
      ids.flatMap((disputeId) => mtop(`${DISPUTE}.disputedetail`, { disputeId }, scene)?.afterSales ?? []),
  },
}

/** Fields that are said and are not what the replica's shop knows; and how many were said. */
function judged(facts: readonly ObservedAfterSale[], truths: ReadonlyMap<string, AfterSaleTruth>) {
  const wrong: string[] = []
  let said = 0
  for (const fact of facts) {
    const truth = truths.get(fact.afterSaleId ?? '')
    if (!truth) wrong.push(`no ticket ${fact.afterSaleId}`)
    for (const field of FIELDS) {
      const value = fact[field]
      if (value === null || value === undefined || value === 'unknown') continue
      said += 1
      if (value !== truth?.[field])
        wrong.push(`${fact.afterSaleId} ${field}: ${value}, truth ${truth?.[field]}`)
    }
  }
  return { wrong, said }
}

describe.each(['a', 'b'] as const)('replies of the replica, variant %s', (variant) => {
  describe.each([true, false])('bare ids: %s', (bareIds) => {
    it.each(Object.keys(REPLIES))('%s says nothing wrong', (name) => {
      const { platform, facts } = REPLIES[name]!
      const scene = sceneOf({ variant, pageSize: 200, tickets: 240, overrides: { bareIds } })
      const { tickets } = scene.shopOf(platform)
      const truths = new Map(tickets.map(({ truth }) => [truth.afterSaleId, truth]))
      const read = facts(scene, [...truths.keys()].slice(0, 200))
      const { wrong, said } = judged(read, truths)
      expect(read).toHaveLength(200)
      expect(wrong).toEqual([])
      expect(said).toBeGreaterThan(200 * 6)
    })
  })
})
