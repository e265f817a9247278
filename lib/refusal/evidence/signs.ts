import { epochOf } from '../../domain/time'
import { agentSpokeAfter } from '../chat/agent-spoke-after'
import { chatOfCase } from '../chat/chat-of-case'
import { agentSaid, lastStance } from '../chat/last-stance'
import { GUIDES } from '../findings/d4-wrong-type-unguided'
import { LABEL_STANCES } from '../chat/label-stances'
import type { RefusalCase } from '../refusal-case'
import { insideSevenDays, promisesSevenDay } from '../seven-day'
import { meaningsOf } from './chosen-meaning'

/** `yes` = it is shown, `no` = the contrary is, `null` = it can't be told. */
export type Sign = 'yes' | 'no' | null

export type SignName =
  | 'buyer-agrees'
  | 'agent-wrote-since'
  | 'agent-guided'
  | 'picked-up-before'
  | 'window-is-over'
  | 'goods-not-covered'
  | 'agent-intercepts'

const INTERCEPTS = /拦截|召回|追回|截回/g

const signOf = (shown: boolean | null): Sign => (shown === null ? null : shown ? 'yes' : 'no')

/** What ticket and chat tell; a chat that was not read tells nothing. */
export const SIGNS: Readonly<Record<SignName, (refusal: RefusalCase) => Sign>> = {
  'buyer-agrees': (refusal) => {
    const chat = chatOfCase(refusal)
    const chosen = meaningsOf(refusal.form?.selected ?? null)
    if (chat === null) return null
    const stances = Object.entries(LABEL_STANCES)
      .filter(([label]) => chosen.has(label as keyof typeof LABEL_STANCES))
      .map(([, matter]) => lastStance(chat, matter))
    if (stances.includes('no')) return 'no'
    return stances.includes('yes') ? 'yes' : null
  },
  'agent-wrote-since': (refusal) => {
    const chat = chatOfCase(refusal)
    return chat === null ? null : signOf(agentSpokeAfter(chat, refusal.afterSale?.appliedAt ?? null))
  },
  'agent-guided': (refusal) => saidByAgent(refusal, GUIDES),
  'agent-intercepts': (refusal) => saidByAgent(refusal, INTERCEPTS),
  'picked-up-before': ({ afterSale }) => {
    const { appliedAt = null, outbound = null } = afterSale ?? {}
    if (outbound?.state === 'awaiting-pickup' || outbound?.state === 'none') return 'no'
    if (appliedAt === null || outbound?.pickedUpAt == null) return null
    return signOf(epochOf(outbound.pickedUpAt) <= epochOf(appliedAt))
  },
  'window-is-over': ({ afterSale }) => {
    const inside = afterSale === null ? null : insideSevenDays(afterSale)
    return inside === null ? null : signOf(!inside)
  },
  'goods-not-covered': ({ afterSale, policy }) => {
    const promised = afterSale === null ? null : promisesSevenDay(afterSale, policy)
    return promised === null ? null : signOf(!promised)
  },
}

function saidByAgent(refusal: RefusalCase, what: RegExp): Sign {
  const chat = chatOfCase(refusal)
  return chat === null ? null : signOf(agentSaid(chat, what))
}
