import * as z from 'zod/mini'
import { timeOf } from '../domain/time'
import { PlatformSchema } from '../schema/platform'
import { PromiseRingSchema, ReplyTermsSchema, type PromiseRing, type ReplyTerms } from '../schema/reply-terms'
import { LocaleSchema, type Locale } from '../schema/settings'
import { QuietHoursSchema } from '../schema/warning-settings'
import { isQuiet } from '../score/warning/show-warnings'
import { localeItem, promiseRingItem, quietHoursItem, replyTermsItem, standingPromisesItem } from './settings'
import type { ConversationKey } from './tables/conversations'

const StandingSchema = z.array(z.tuple([PlatformSchema, z.string()]))

export interface ReplySettings {
  terms: ReplyTerms
  ring: PromiseRing
  /** Is it a quiet hour now? */
  quiet: boolean
  standing: ConversationKey[]
  locale: Locale
}

/** The settings of clocks and promises. A stored value that is no longer valid counts as not set. */
export async function readReplySettings(nowMs: number = Date.now()): Promise<ReplySettings> {
  const [terms, ring, quiet, standing, locale] = await Promise.all([
    replyTermsItem.getValue(),
    promiseRingItem.getValue(),
    quietHoursItem.getValue(),
    standingPromisesItem.getValue(),
    localeItem.getValue(),
  ])
  const hours = QuietHoursSchema.safeParse(quiet)
  return {
    terms: orElse(ReplyTermsSchema.safeParse(terms), replyTermsItem.fallback),
    ring: orElse(PromiseRingSchema.safeParse(ring), promiseRingItem.fallback),
    quiet: hours.success && isQuiet(hours.data, timeOf(nowMs)),
    standing: orElse(StandingSchema.safeParse(standing), []),
    locale: orElse(LocaleSchema.safeParse(locale), localeItem.fallback),
  }
}

function orElse<T>(parsed: { success: true; data: T } | { success: false }, fallback: T): T {
  return parsed.success ? parsed.data : fallback
}
