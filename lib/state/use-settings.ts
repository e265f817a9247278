import * as z from 'zod/mini'
import { FindingIdSchema, type FindingId } from '../schema/finding'
import { CostsSchema, type Costs } from '../schema/judgement'
import { PolicySchema, type Policy } from '../schema/policy'
import {
  LocaleSchema,
  ShopFactsSchema,
  ThemeSchema,
  type Locale,
  type ShopFacts,
  type Theme,
} from '../schema/settings'
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
  localeItem,
  mutedFindingsItem,
  observeRepliesItem,
  policyItem,
  quotaGrantsItem,
  RETENTION_DAYS,
  retentionDaysItem,
  roleItem,
  shadowSinceItem,
  shopFactsItem,
  themeItem,
  tierLinesItem,
} from '../storage/settings'
import { useSetting } from './use-setting'

const RetentionSchema = z.int().check(z.gte(RETENTION_DAYS.least), z.lte(RETENTION_DAYS.most))
const FactsSchema = z.record(z.string(), ShopFactsSchema)

const PoliciesSchema = z.record(z.string(), PolicySchema)
const CostsOfShopsSchema = z.record(z.string(), CostsSchema)
const GrantsSchema = z.array(QuotaGrantSchema)
const MutedSchema = z.array(FindingIdSchema)
const MaybeLinesSchema = z.nullable(TierLinesSchema)
const MaybeTimeSchema = z.nullable(TimeSchema)

const isLocale = (value: unknown): value is Locale => LocaleSchema.safeParse(value).success
const isTheme = (value: unknown): value is Theme => ThemeSchema.safeParse(value).success
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isFacts = (value: unknown): value is Record<string, ShopFacts> => FactsSchema.safeParse(value).success
const isPolicies = (value: unknown): value is Record<string, Policy> =>
  PoliciesSchema.safeParse(value).success
const isCosts = (value: unknown): value is Record<string, Costs> =>
  CostsOfShopsSchema.safeParse(value).success
const isTier = (value: unknown): value is Tier => TierSchema.safeParse(value).success
const isLines = (value: unknown): value is TierLines | null => MaybeLinesSchema.safeParse(value).success
const isGrants = (value: unknown): value is QuotaGrant[] => GrantsSchema.safeParse(value).success
const isMuted = (value: unknown): value is FindingId[] => MutedSchema.safeParse(value).success
const isMaybeTime = (value: unknown): value is Time | null => MaybeTimeSchema.safeParse(value).success
/** Whole days within what can be chosen. */
export const isRetention = (value: unknown): value is number => RetentionSchema.safeParse(value).success

export { RETENTION_DAYS }
export const useLocaleSetting = () => useSetting(localeItem, isLocale)
export const useThemeSetting = () => useSetting(themeItem, isTheme)
export const useObserveReplies = () => useSetting(observeRepliesItem, isFlag)
export const useRetentionDays = () => useSetting(retentionDaysItem, isRetention)
export const useShopFacts = () => useSetting(shopFactsItem, isFacts)

/** By shop key. */
export const usePolicies = () => useSetting(policyItem, isPolicies)
/** By shop key. */
export const useCosts = () => useSetting(costsItem, isCosts)
export const useRole = () => useSetting(roleItem, isTier)
export const useTierLines = () => useSetting(tierLinesItem, isLines)
/** To look at; grants are made in owner mode (`owner-mode.ts`). */
export const useQuotaGrants = () => readOnly(useSetting(quotaGrantsItem, isGrants))
/** To look at; findings are muted in owner mode (`owner-mode.ts`). */
export const useMutedFindings = () => readOnly(useSetting(mutedFindingsItem, isMuted))
export const useShadowSince = () => readOnly(useSetting(shadowSinceItem, isMaybeTime))

const readOnly = <T>([value]: readonly [T, unknown]): readonly [T] => [value]
