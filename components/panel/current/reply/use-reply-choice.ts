import { useCallback } from 'react'
import { completeReply } from '../../../../lib/reply/complete-reply'
import { noteOutcome, usePanelStore } from '../../../../lib/state/panel-store'
import { amountFault, GOODWILL } from '../../../../lib/state/reply/goodwill'
import type { OfferedReply, ReplyDesk } from '../../../../lib/state/reply/reply-desk'
import type { Target } from '../../../../lib/state/reply-actions'
import { usePanelActions } from '../../panel-actions'

/** The tab whose reply box is meant, and the conversation that the panel shows. */
export type ReplyBox = Omit<Target, 'replace'>

export interface Manner {
  replace?: boolean
  /** Copy even where the page has a reply box. */
  copyOnly?: boolean
}

/** The blank that keeps a reply from going out, and why; `null` = none does. */
export function heldBy(
  reply: OfferedReply,
  blanks: ReturnType<typeof usePanelStore.getState>['blanks'],
  goodwillFen: number | null,
) {
  const [missing] = completeReply(reply, { ...reply.defaults, ...blanks }).missing
  if (missing !== undefined) return { variable: missing, why: 'open' as const }
  const asksAmount = reply.parts.some((part) => part.kind === 'blank' && part.variable === GOODWILL)
  const fault = asksAmount ? amountFault(blanks[GOODWILL] ?? '', goodwillFen) : null
  return fault && { variable: GOODWILL, why: fault }
}

/**
 * Gives the one way a reply leaves the panel. With a blank open, or an amount that may not be promised, it goes
 * nowhere: the blank in `card` gets the focus instead.
 */
export function useReplyChoice(desk: ReplyDesk, box: ReplyBox | null) {
  const { copy, insert } = usePanelActions()
  const tabId = box?.tabId ?? null
  const conversationKey = box?.conversationKey ?? null
  return useCallback(
    (
      reply: OfferedReply,
      card: Element | null | undefined,
      { replace = false, copyOnly = false }: Manner = {},
    ) => {
      const { focus, blanks } = usePanelStore.getState()
      const held = heldBy(reply, blanks, desk.goodwillFen)
      if (held) {
        card?.querySelector<HTMLInputElement>(`input[name="${held.variable}"]`)?.focus()
        if (held.why === 'open') noteOutcome(focus, reply.scriptId, 'blank-open')
        return
      }
      const { text, caret } = completeReply(reply, { ...reply.defaults, ...blanks })
      const choice = { focus, scriptId: reply.scriptId, text, caret, use: noteOf(reply, desk) }
      void (tabId === null || copyOnly ? copy(choice) : insert(choice, { tabId, conversationKey, replace }))
    },
    [copy, insert, desk, tabId, conversationKey],
  )
}

function noteOf({ scriptId, version }: OfferedReply, { platform, conversation, ticket, asked }: ReplyDesk) {
  return {
    scriptId,
    version,
    platform,
    conversationKey: conversation?.conversationKey ?? null,
    afterSaleId: ticket?.afterSaleId ?? null,
    intent: asked?.intents[0]?.id ?? null,
  }
}
