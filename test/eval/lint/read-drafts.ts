import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LintInput } from '../../../lib/reply/lint/rule'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Conversation } from '../../../lib/schema/conversation'
import type { LintId } from '../../../lib/schema/lint'
import type { Platform } from '../../../lib/schema/platform'
import type { ReplyFacts } from '../../../lib/schema/reply-facts'

/** One draft with what is wrong in it, as it stands in the files (see README.md there). */
export interface WrittenDraft {
  id: string
  platform: Platform
  text: string
  spans: readonly { rule: LintId; words: string }[]
  now?: string
  conversation?: readonly { from: 'buyer' | 'agent' | 'system' | 'robot'; text: string }[]
  orderIds?: readonly string[]
  facts?: ReplyFacts
  /** What is known of the ticket; the rest is unknown. */
  afterSale?: Partial<AfterSale>
}

/** The sets of drafts, a folder each beside this file. The last is the one that nobody tunes on. */
export const DRAFT_SETS = ['drafts', 'second', 'third', 'held-out'] as const
export type DraftSet = (typeof DRAFT_SETS)[number]

/** Where a row says nothing of the time. */
const NOW = '2026-09-20T15:00:00+08:00'

const UNKNOWN_TICKET: Omit<AfterSale, 'platform'> = {
  shopId: null,
  shopName: null,
  afterSaleId: null,
  orderId: null,
  kind: 'unknown',
  status: 'unknown',
  reason: null,
  reasonClass: null,
  description: null,
  refundFen: null,
  paidFen: null,
  appliedAt: null,
  deadlineAt: null,
  onDeadline: null,
  items: [],
  outbound: null,
  inbound: null,
  refusals: null,
  tags: [],
  buyerKey: null,
}

/** Every row of a set, in the order of the files. */
export function readDrafts(set: DraftSet): WrittenDraft[] {
  const folder = join(import.meta.dirname, set)
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as WrittenDraft)
}

/** What the check is given for a row. */
export function inputOf({ text, platform, now = NOW, ...row }: WrittenDraft): LintInput {
  return {
    text,
    platform,
    now,
    conversation: conversationOf(row, platform),
    afterSale: row.afterSale ? { ...UNKNOWN_TICKET, platform, ...row.afterSale } : null,
    facts: row.facts ?? null,
  }
}

function conversationOf(
  { conversation, orderIds }: Pick<WrittenDraft, 'conversation' | 'orderIds'>,
  platform: Platform,
): Conversation | null {
  if (!conversation && !orderIds) return null
  return {
    platform,
    shopName: null,
    conversationKey: null,
    buyerKey: null,
    orderIds: [...(orderIds ?? [])],
    messages: (conversation ?? []).map(({ from, text }, at) => ({
      id: `m${at}`,
      at: null,
      from,
      kind: 'text',
      text,
      agentKey: null,
    })),
  }
}
