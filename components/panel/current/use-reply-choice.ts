import { useCallback } from 'react'
import { completeReply } from '../../../lib/reply/complete-reply'
import type { Suggestion } from '../../../lib/reply/suggest-replies'
import { usePanelStore } from '../../../lib/state/panel-store'
import type { Target } from '../../../lib/state/reply-actions'
import { usePanelActions } from '../panel-actions'

/** The tab whose reply box is meant, and the conversation that the panel shows. */
export type ReplyBox = Omit<Target, 'replace'>

export interface Manner {
  replace?: boolean
  /** Copy even where the page has a reply box. */
  copyOnly?: boolean
}

/**
 * Gives the one way a reply leaves the panel. With a blank still open it goes nowhere: the blank in `card`
 * gets the focus instead.
 */
export function useReplyChoice(box: ReplyBox | null) {
  const { copy, insert } = usePanelActions()
  const tabId = box?.tabId ?? null
  const conversationKey = box?.conversationKey ?? null
  return useCallback(
    (
      reply: Suggestion,
      card: Element | null | undefined,
      { replace = false, copyOnly = false }: Manner = {},
    ) => {
      const { focus, blanks } = usePanelStore.getState()
      const { text, missing } = completeReply(reply, blanks)
      if (missing.length > 0) {
        card?.querySelector<HTMLInputElement>(`input[name="${missing[0]}"]`)?.focus()
        return
      }
      const choice = { focus, scriptId: reply.scriptId, text }
      void (tabId === null || copyOnly ? copy(choice) : insert(choice, { tabId, conversationKey, replace }))
    },
    [copy, insert, tabId, conversationKey],
  )
}
