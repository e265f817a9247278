import * as z from 'zod/mini'
import { LimitsSchema, type Limits } from '../schema/case-facts'
import { FindingIdSchema, type FindingId } from '../schema/finding'
import { CostsSchema, type Costs } from '../schema/judgement'
import { PolicySchema, type Policy } from '../schema/policy'
import {
  QuotaGrantSchema,
  TierLinesSchema,
  TierSchema,
  type QuotaGrant,
  type Tier,
  type TierLines,
} from '../schema/tier'
import { TimeSchema, type Time } from '../schema/time'
import {
  costsItem,
  mutedFindingsItem,
  policyItem,
  quotaGrantsItem,
  refusalLimitsItem,
  roleItem,
  shadowSinceItem,
  tierLinesItem,
} from '../storage/settings'
import { useSetting } from './use-setting'

// Apart from the other settings: their schemas are large, and what the panel shows first needs none of them.
const PoliciesSchema = z.record(z.string(), PolicySchema)
const CostsOfShopsSchema = z.record(z.string(), CostsSchema)
const GrantsSchema = z.array(QuotaGrantSchema)
const MutedSchema = z.array(FindingIdSchema)
const MaybeLinesSchema = z.nullable(TierLinesSchema)
const MaybeTimeSchema = z.nullable(TimeSchema)

const isPolicies = (value: unknown): value is Record<string, Policy> =>
  PoliciesSchema.safeParse(value).success
const isCosts = (value: unknown): value is Record<string, Costs> =>
  CostsOfShopsSchema.safeParse(value).success
const isLimits = (value: unknown): value is Limits => LimitsSchema.safeParse(value).success
const isTier = (value: unknown): value is Tier => TierSchema.safeParse(value).success
const isLines = (value: unknown): value is TierLines | null => MaybeLinesSchema.safeParse(value).success
const isGrants = (value: unknown): value is QuotaGrant[] => GrantsSchema.safeParse(value).success
const isMuted = (value: unknown): value is FindingId[] => MutedSchema.safeParse(value).success
const isMaybeTime = (value: unknown): value is Time | null => MaybeTimeSchema.safeParse(value).success

/** By shop key. */
export const usePolicies = () => useSetting(policyItem, isPolicies)
/** By shop key. */
export const useCosts = () => useSetting(costsItem, isCosts)
/** When a deadline is near, and a reading too old to judge by; in seconds. */
export const useRefusalLimits = () => useSetting(refusalLimitsItem, isLimits)
export const useRole = () => useSetting(roleItem, isTier)
export const useTierLines = () => useSetting(tierLinesItem, isLines)
/** To look at; grants are made in owner mode (`owner-mode.ts`). */
export const useQuotaGrants = () => readOnly(useSetting(quotaGrantsItem, isGrants))
/** To look at; findings are muted in owner mode (`owner-mode.ts`). */
export const useMutedFindings = () => readOnly(useSetting(mutedFindingsItem, isMuted))
export const useShadowSince = () => readOnly(useSetting(shadowSinceItem, isMaybeTime))

const readOnly = <T>([value]: readonly [T, unknown]): readonly [T] => [value]
