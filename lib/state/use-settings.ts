import * as z from 'zod/mini'
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
  enteredWeeksItem,
  importedPacksItem,
  localeItem,
  observeRepliesItem,
  packEditsItem,
  RETENTION_DAYS,
  retentionDaysItem,
  shopFactsItem,
  snoozedWarningsItem,
  themeItem,
  warningThresholdsItem,
} from '../storage/settings'
import { useSetting } from './use-setting'

const RetentionSchema = z.int().check(z.gte(RETENTION_DAYS.least), z.lte(RETENTION_DAYS.most))
const line = z.object({ perDay: z.nullable(z.number()), share: z.nullable(z.number()) })
const ThresholdsSchema = z.record(z.string(), z.partialRecord(z.enum(WARNING_CAUSES), line))
const ImportedSchema = z.record(z.string(), RulePackSchema)
const WeeksSchema = z.record(z.string(), EnteredWeekSchema)
const SnoozesSchema = z.record(z.string(), SnoozedSchema)
const FactsSchema = z.record(z.string(), ShopFactsSchema)

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
