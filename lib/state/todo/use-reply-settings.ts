import * as z from 'zod/mini'
import { USUAL_TERMS } from '../../reply/clocks/usual-terms'
import { PlatformSchema } from '../../schema/platform'
import {
  PromiseRingSchema,
  ReplyTermsSchema,
  type PromiseRing,
  type ReplyTerms,
} from '../../schema/reply-terms'
import { QuietHoursSchema, type QuietHours } from '../../schema/warning-settings'
import { promiseRingItem, quietHoursItem, replyTermsItem, standingPromisesItem } from '../../storage/settings'
import type { ConversationKey } from '../../storage/tables/conversations'
import { useSetting } from '../use-setting'

const StandingSchema = z.array(z.tuple([PlatformSchema, z.string()]))
const MaybeQuietSchema = z.nullable(QuietHoursSchema)

const isTerms = (value: unknown): value is ReplyTerms => ReplyTermsSchema.safeParse(value).success
const isRing = (value: unknown): value is PromiseRing => PromiseRingSchema.safeParse(value).success
const isQuietHours = (value: unknown): value is QuietHours | null => MaybeQuietSchema.safeParse(value).success
const isStanding = (value: unknown): value is ConversationKey[] => StandingSchema.safeParse(value).success

export { USUAL_TERMS }
/** Whole seconds that a limit may be set to. */
export const isLimits = isTerms
export const useReplyTerms = () => useSetting(replyTermsItem, isTerms)
export const usePromiseRing = () => useSetting(promiseRingItem, isRing)
export const useQuietHours = () => useSetting(quietHoursItem, isQuietHours)
/** Chats with a promise that still stands, however long ago somebody spoke there. */
export const useStandingPromises = () => useSetting(standingPromisesItem, isStanding)
