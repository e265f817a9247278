import type { Message } from '../../schema/conversation'
import { readBuyerTurns, type BuyerTurn } from './buyer-turns'
import { foldText } from './fold-text'

/** Where the buyer's mood goes in a chat. */
export interface Trajectory {
  /** `null` = fewer than two messages in words. */
  course: 'falling' | 'steady' | 'rising' | null
  turns: number
  negative: number
  positive: number
  angry: number
}

/** Why a bad review may come, the plainest sign first. */
export const BAD_REVIEW_SIGNS = [
  /** A bad review is spoken of as something the buyer may do. */
  'review-threatened',
  /** A complaint elsewhere is: platform, authorities, court, the public. */
  'escalation-threatened',
  /** Two or more messages are impatient or worse. */
  'angry-twice',
  /** A complaint, or an angry message, that no person of the shop answered since. */
  'complaint-unanswered',
  /** The same thing was asked twice or more. */
  'asked-again',
  /** The mood falls, and is now more angry than not. */
  'mood-falls',
] as const
export type BadReviewSign = (typeof BAD_REVIEW_SIGNS)[number]

export interface EarlyWarning {
  sign: BadReviewSign
  /** The messages that show it, oldest first. */
  messageIds: string[]
}

/** P(impatient or worse) from which a message counts as angry. */
const ANGRY = 0.5
const NEGATIVE = 0.4
const POSITIVE = 0.6
/** How far the mood (from -1 to 1) must move to be more than the model's own noise. */
const MOVED = 0.2
/** The latest messages that are compared with those before. */
const LATEST = 3
/** Shorter things are said twice by anybody. */
const ASKED_LETTERS = 4

const REVIEW_THREAT =
  /(?<!(不|没|没有|别|不会|不想|不是|怕|不给|不打|没给)(给|打|写|有)?(你们?|您)?(个|一个)?)(差评|中评|一星|1星|负分|零分|0分)(?!返|卡|师)/
const ESCALATION_THREAT =
  /(?<!(不|没|别|不想|不会|没有|不用)(去|再|要)?)(投诉(?!电话|建议)|举报|12315|工商|消协|起诉|律师|法院|曝光|(平台|淘宝|天猫|抖音|小二|官方)(来)?(介入|处理|维权)|申请(平台)?介入|维权)/

/** How sentiment and anger move over the buyer's messages of a chat, with counts. */
export function readTrajectory(messages: readonly Message[]): Trajectory {
  return trajectoryOf(readBuyerTurns(messages))
}

/** Signs in a chat that a bad review may come; empty for none. Signs are what was said, not a likelihood. */
export function warnOfBadReview(messages: readonly Message[]): EarlyWarning[] {
  const turns = readBuyerTurns(messages)
  const angry = turns.filter(({ anger }) => anger >= ANGRY)
  const found: Record<BadReviewSign, BuyerTurn[]> = {
    'review-threatened': turns.filter(({ text }) => REVIEW_THREAT.test(text)),
    'escalation-threatened': turns.filter(({ text }) => ESCALATION_THREAT.test(text)),
    'angry-twice': angry.length >= 2 ? angry : [],
    'complaint-unanswered': turns.filter((turn) => !turn.answered && (turn.complains || turn.anger >= ANGRY)),
    'asked-again': askedAgain(turns),
    'mood-falls': trajectoryOf(turns).course === 'falling' ? turns.slice(-1).filter(isLow) : [],
  }
  return BAD_REVIEW_SIGNS.flatMap((sign) => {
    const messageIds = found[sign].map(({ messageId }) => messageId)
    return messageIds.length === 0 ? [] : [{ sign, messageIds }]
  })
}

function trajectoryOf(turns: readonly BuyerTurn[]): Trajectory {
  const count = (of: (turn: BuyerTurn) => boolean): number => turns.filter(of).length
  return {
    course: courseOf(turns.map(moodOf)),
    turns: turns.length,
    negative: count(({ sentiment }) => sentiment < NEGATIVE),
    positive: count(({ sentiment }) => sentiment > POSITIVE),
    angry: count(({ anger }) => anger >= ANGRY),
  }
}

/** The latest messages against those before; with few messages the halves. */
function courseOf(moods: readonly number[]): Trajectory['course'] {
  if (moods.length < 2) return null
  const latest = Math.min(LATEST, Math.floor(moods.length / 2))
  const moved = meanOf(moods.slice(-latest)) - meanOf(moods.slice(0, -latest))
  if (Math.abs(moved) < MOVED) return 'steady'
  return moved < 0 ? 'falling' : 'rising'
}

/** From -1, angry, to 1, glad; calm and neither glad nor not is near .5. */
function moodOf({ sentiment, anger }: BuyerTurn): number {
  return sentiment - anger
}

function isLow(turn: BuyerTurn): boolean {
  return turn.anger >= ANGRY || turn.sentiment < NEGATIVE
}

function askedAgain(turns: readonly BuyerTurn[]): BuyerTurn[] {
  const byKernel = new Map<string, BuyerTurn[]>()
  for (const turn of turns) {
    const kernel = foldText(turn.text).replaceAll(/[\s,.!?~"]/g, '')
    if (kernel.length >= ASKED_LETTERS) byKernel.set(kernel, [...(byKernel.get(kernel) ?? []), turn])
  }
  return turns.filter((turn) => [...byKernel.values()].some((same) => same.length > 1 && same.includes(turn)))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
