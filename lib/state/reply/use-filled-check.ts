import { useEffect, useState } from 'react'
import { timeOf } from '../../domain/time'
import type { LintFinding } from '../../schema/lint'
import type { ReplyDesk } from './reply-desk'

export type DraftContext = Pick<ReplyDesk, 'platform' | 'conversation' | 'ticket'>

/** As long as a person may pause between two letters, in milliseconds. */
const PAUSE_MS = 150

/**
 * The worst that the check of drafts finds in a text; `null` = nothing, or nothing was asked (`text: null`). The check
 * is loaded when first asked, and runs after a pause.
 */
export function useFilledCheck(text: string | null, context: DraftContext): LintFinding | null {
  const { platform, conversation, ticket } = context
  const [found, setFound] = useState<{ text: string; finding: LintFinding | null }>()
  useEffect(() => {
    if (text === null) return undefined
    let gone = false
    const check = async () => {
      const { lintDraft } = await import('../../reply/lint/lint-draft')
      const draft = { text, platform, conversation, afterSale: ticket, facts: null }
      const findings = lintDraft({ ...draft, now: timeOf(Date.now()) })
      const finding = findings.find(({ level }) => level === 'danger') ?? findings[0] ?? null
      if (!gone) setFound({ text, finding })
    }
    // A check that can't be loaded says nothing; the one under the page's own reply box is another.
    const timer = setTimeout(() => void check().catch(() => undefined), PAUSE_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [text, platform, conversation, ticket])
  return found !== undefined && found.text === text ? found.finding : null
}
