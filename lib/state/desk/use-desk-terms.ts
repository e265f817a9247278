import { useMemo } from 'react'
import { timeOf } from '../../domain/time'
import { quotaInForce } from '../../refusal/quota-in-force'
import { isShadowed, shadowEndOf } from '../../refusal/shadow-week'
import {
  useCosts,
  usePolicies,
  useQuotaGrants,
  useRefusalLimits,
  useRole,
  useShadowSince,
  useTierLines,
} from '../use-refusal-settings'
import { useEnteredWeeks, useImportedPacks, usePackEdits, useShopFacts } from '../use-settings'
import type { DeskTerms } from './desk-question'

/** What the person told of a shop, with the quota raised by the grants in force; `null` while it is being read. */
export function useDeskTerms(shopKey: string | null, now: number): DeskTerms | null {
  const [costs] = useCosts()
  const [policies] = usePolicies()
  const [facts] = useShopFacts()
  const [grants] = useQuotaGrants()
  const [limits] = useRefusalLimits()
  const [role] = useRole()
  const [since] = useShadowSince()
  const [lines] = useTierLines()
  const [weeks] = useEnteredWeeks()
  const [edits] = usePackEdits()
  const [imported] = useImportedPacks()
  return useMemo(() => {
    if (!costs || !policies || !facts || !grants || !role || !weeks || !edits || !imported) return null
    if (!limits || lines === undefined || since === undefined) return null
    const at = timeOf(now)
    const silent = isShadowed(since, at)
    const key = shopKey ?? ''
    const policy = policies[key] ?? {}
    return {
      policy: {
        sevenDay: policy.sevenDay ?? facts[key]?.sevenDay ?? null,
        quota: quotaInForce(policy.quota ?? null, { grants, shopKey: key, now: at }),
        compensationQuota: policy.compensationQuota ?? null,
      },
      costs: costs[key] ?? null,
      limits,
      silentUntil: silent ? shadowEndOf(since ?? at) : null,
      role,
      lines: lines ?? undefined,
      entered: weeks[key],
      edits,
      imported,
    }
  }, [costs, policies, facts, grants, limits, role, since, lines, weeks, edits, imported, shopKey, now])
}
