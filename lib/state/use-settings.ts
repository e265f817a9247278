import * as z from 'zod/mini'
import { LimitsSchema, type Limits } from '../schema/case-facts'
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
import { EnteredWeekSchema, type EnteredWeek } from '../schema/entered-week'
import { PackEditsSchema, RulePackSchema, type PackEdits, type RulePack } from '../schema/rule-pack'
import { WARNING_CAUSES } from '../score/warning/causes'
import type { WarningThresholds } from '../score/warning/thresholds'
import { SnoozedSchema, type Snoozed } from '../schema/warning-settings'
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
  enteredWeeksItem,
  importedPacksItem,
  localeItem,
  mutedFindingsItem,
  observeRepliesItem,
  packEditsItem,
  policyItem,
  quotaGrantsItem,
  refusalLimitsItem,
  RETENTION_DAYS,
  retentionDaysItem,
  roleItem,
  shadowSinceItem,
  shopFactsItem,
  snoozedWarningsItem,
  themeItem,
  warningThresholdsItem,
  tierLinesItem,
} from '../storage/settings'
import { useSetting } from './use-setting'

const RetentionSchema = z.int().check(z.gte(RETENTION_DAYS.least), z.lte(RETENTION_DAYS.most))
const line = z.object({ perDay: z.nullable(z.number()), share: z.nullable(z.number()) })
const ThresholdsSchema = z.record(z.string(), z.partialRecord(z.enum(WARNING_CAUSES), line))
const ImportedSchema = z.record(z.string(), RulePackSchema)
const WeeksSchema = z.record(z.string(), EnteredWeekSchema)
const SnoozesSchema = z.record(z.string(), SnoozedSchema)
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
export const isEdits = (value: unknown): value is PackEdits => PackEditsSchema.safeParse(value).success
const isImported = (value: unknown): value is Record<string, RulePack> =>
  ImportedSchema.safeParse(value).success
const isWeeks = (value: unknown): value is Record<string, EnteredWeek> => WeeksSchema.safeParse(value).success
const isSnoozed = (value: unknown): value is Record<string, Snoozed> => SnoozesSchema.safeParse(value).success
const isThresholds = (value: unknown): value is Record<string, WarningThresholds> =>
  ThresholdsSchema.safeParse(value).success
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
/** Whole days within what can be chosen. */
export const isRetention = (value: unknown): value is number => RetentionSchema.safeParse(value).success

export { RETENTION_DAYS }
export const useLocaleSetting = () => useSetting(localeItem, isLocale)
export const useThemeSetting = () => useSetting(themeItem, isTheme)
export const useObserveReplies = () => useSetting(observeRepliesItem, isFlag)
export const useRetentionDays = () => useSetting(retentionDaysItem, isRetention)
export const useShopFacts = () => useSetting(shopFactsItem, isFacts)
/** The person's numbers as they are kept: `<pack id>:<key>`. */
export const usePackEdits = () => useSetting(packEditsItem, isEdits)
/** Packs from files, by the id of the pack they stand in for. */
export const useImportedPacks = () => useSetting(importedPacksItem, isImported)
export const useSnoozedWarnings = () => useSetting(snoozedWarningsItem, isSnoozed)
export const useWarningThresholds = () => useSetting(warningThresholdsItem, isThresholds)
export const useEnteredWeeks = () => useSetting(enteredWeeksItem, isWeeks)

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
