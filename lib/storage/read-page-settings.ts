import * as z from 'zod/mini'
import { FindingIdSchema, type FindingId } from '../schema/finding'
import { LocaleSchema, ThemeSchema, type PageSettings } from '../schema/settings'
import { TimeSchema, type Time } from '../schema/time'
import { hashKey } from './hash-key'
import {
  lintDraftsItem,
  localeItem,
  mutedFindingsItem,
  observeRepliesItem,
  RETENTION_DAYS,
  retentionDaysItem,
  shadowSinceItem,
  themeItem,
} from './settings'

/** The settings a content script may know. A stored value that is no longer valid counts as not set. */
export async function readPageSettings(): Promise<PageSettings> {
  const [locale, theme, observeReplies, lintDrafts, key, muted, shadowSince] = await Promise.all([
    localeItem.getValue(),
    themeItem.getValue(),
    observeRepliesItem.getValue(),
    lintDraftsItem.getValue(),
    hashKey(),
    readMutedFindings(),
    readShadowSince(),
  ])
  const [knownLocale, knownTheme] = [LocaleSchema.safeParse(locale), ThemeSchema.safeParse(theme)]
  return {
    locale: knownLocale.success ? knownLocale.data : localeItem.fallback,
    theme: knownTheme.success ? knownTheme.data : themeItem.fallback,
    // Anything but a clear yes means no: observing is the one thing a person may have switched off for safety.
    observeReplies: typeof observeReplies === 'boolean' && observeReplies,
    lintDrafts: typeof lintDrafts === 'boolean' ? lintDrafts : lintDraftsItem.fallback,
    hashKey: key,
    muted,
    shadowSince,
  }
}

/** The findings that the owner muted; names that are none of ours, of an older or newer 护分, are left out. */
export async function readMutedFindings(): Promise<FindingId[]> {
  const stored = z.array(z.unknown()).safeParse(await mutedFindingsItem.getValue())
  const named = stored.success ? stored.data.map((rule) => FindingIdSchema.safeParse(rule)) : []
  return named.flatMap((rule) => (rule.success ? [rule.data] : []))
}

/** When the shadow week began; a stored value that is no time counts as not begun. */
export async function readShadowSince(): Promise<Time | null> {
  const since = TimeSchema.safeParse(await shadowSinceItem.getValue())
  return since.success ? since.data : null
}

/** The retention in days, within what can be chosen; anything else stored counts as the usual. */
export async function readRetentionDays(): Promise<number> {
  const days = await retentionDaysItem.getValue()
  const valid = Number.isInteger(days) && days >= RETENTION_DAYS.least && days <= RETENTION_DAYS.most
  return valid ? days : RETENTION_DAYS.usual
}
