import { LocaleSchema, ThemeSchema, type PageSettings } from '../schema/settings'
import { hashKey } from './hash-key'
import { localeItem, observeRepliesItem, RETENTION_DAYS, retentionDaysItem, themeItem } from './settings'

/** The settings a content script may know. A stored value that is no longer valid counts as not set. */
export async function readPageSettings(): Promise<PageSettings> {
  const [locale, theme, observeReplies, key] = await Promise.all([
    localeItem.getValue(),
    themeItem.getValue(),
    observeRepliesItem.getValue(),
    hashKey(),
  ])
  const [knownLocale, knownTheme] = [LocaleSchema.safeParse(locale), ThemeSchema.safeParse(theme)]
  return {
    locale: knownLocale.success ? knownLocale.data : localeItem.fallback,
    theme: knownTheme.success ? knownTheme.data : themeItem.fallback,
    // Anything but a clear yes means no: observing is the one thing a person may have switched off for safety.
    observeReplies: typeof observeReplies === 'boolean' && observeReplies,
    hashKey: key,
  }
}

/** The retention in days, within what can be chosen; anything else stored counts as the usual. */
export async function readRetentionDays(): Promise<number> {
  const days = await retentionDaysItem.getValue()
  const valid = Number.isInteger(days) && days >= RETENTION_DAYS.least && days <= RETENTION_DAYS.most
  return valid ? days : RETENTION_DAYS.usual
}
