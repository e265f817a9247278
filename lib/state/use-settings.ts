import * as z from 'zod/mini'
import {
  LocaleSchema,
  ShopFactsSchema,
  ThemeSchema,
  type Locale,
  type ShopFacts,
  type Theme,
} from '../schema/settings'
import {
  localeItem,
  observeRepliesItem,
  RETENTION_DAYS,
  retentionDaysItem,
  shopFactsItem,
  themeItem,
} from '../storage/settings'
import { useSetting } from './use-setting'

const RetentionSchema = z.int().check(z.gte(RETENTION_DAYS.least), z.lte(RETENTION_DAYS.most))
const FactsSchema = z.record(z.string(), ShopFactsSchema)

const isLocale = (value: unknown): value is Locale => LocaleSchema.safeParse(value).success
const isTheme = (value: unknown): value is Theme => ThemeSchema.safeParse(value).success
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isFacts = (value: unknown): value is Record<string, ShopFacts> => FactsSchema.safeParse(value).success
/** Whole days within what can be chosen. */
export const isRetention = (value: unknown): value is number => RetentionSchema.safeParse(value).success

export { RETENTION_DAYS }
export const useLocaleSetting = () => useSetting(localeItem, isLocale)
export const useThemeSetting = () => useSetting(themeItem, isTheme)
export const useObserveReplies = () => useSetting(observeRepliesItem, isFlag)
export const useRetentionDays = () => useSetting(retentionDaysItem, isRetention)
export const useShopFacts = () => useSetting(shopFactsItem, isFacts)
