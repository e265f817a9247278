import { useEffect, useState } from 'react'
import { sampleReply } from '../../../lib/reply/library/sample-reply'
import type { LintFinding } from '../../../lib/schema/lint'
import type { OwnScriptDraft } from '../../../lib/schema/own-script-change'
import { useScriptActions } from './script-actions'

/** What the check says of a text; `text` = the words that the findings' offsets count in. */
export type Check =
  | { status: 'checking' }
  | { status: 'failed' }
  | { status: 'ready'; text: string; findings: readonly LintFinding[] }

const PAUSE_MS = 150
const CHECKING: Check = { status: 'checking' }

/** Checks a script after each pause in typing. A result for other words never shows. */
export function useCheck({ text, platforms }: Pick<OwnScriptDraft, 'text' | 'platforms'>): Check {
  const { check } = useScriptActions()
  const key = JSON.stringify([text, platforms])
  const [answer, setAnswer] = useState<{ key: string; check: Check }>({ key: '', check: CHECKING })
  useEffect(() => {
    let gone = false
    const tell = (check: Check) => gone || setAnswer({ key, check })
    const timer = setTimeout(() => {
      check({ text, platforms }).then(
        (findings) => tell({ status: 'ready', text: sampleReply(text).text, findings }),
        () => tell({ status: 'failed' }),
      )
    }, PAUSE_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
    // The platforms are in the key: a list of the same ones is the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, check])
  return answer.key === key ? answer.check : CHECKING
}
