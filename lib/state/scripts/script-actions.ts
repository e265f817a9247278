import { timeOf } from '../../domain/time'
import { sendMessage } from '../../messaging/protocol'
import { errorCodeOf, type ErrorCode } from '../../schema/error-code'
import type { LintFinding } from '../../schema/lint'
import type { ImportCounts, OwnScriptDraft } from '../../schema/own-script-change'
import type { OwnScript } from '../../schema/reply-script'
import type { ScriptTrial } from '../../schema/script-trial'
import { scriptTrialItem } from '../../storage/settings'
import { chunksOf } from './import-chunks'

/** How a change ended; else why it was not kept. `unreachable` = the background did not answer. */
export type Kept = 'kept' | ErrorCode | 'unreachable'

/** How an import ended: what was kept before it was cancelled or failed stays. */
export interface BroughtIn extends ImportCounts {
  ended: 'done' | 'cancelled' | Exclude<Kept, 'kept'>
}

interface BringInTerms {
  signal: AbortSignal
  onProgress: (done: number) => void
}

/** What 话术 can do besides show; handed in, so that a page without an extension can show it too. */
export interface ScriptActions {
  save: (draft: OwnScriptDraft) => Promise<Kept>
  retire: (ids: readonly string[], retired: boolean) => Promise<Kept>
  remove: (ids: readonly string[]) => Promise<Kept>
  bringIn: (scripts: readonly OwnScript[], terms: BringInTerms) => Promise<BroughtIn>
  /** What the check before sending says of a script with made-up facts in it. */
  check: (script: Pick<OwnScriptDraft, 'text' | 'platforms'>) => Promise<LintFinding[]>
  /** Compares two scripts from now on; `null` = none any more. */
  compare: (pair: readonly [string, string] | null) => Promise<void>
}

export const scriptActions: ScriptActions = {
  save: (draft) => kept(() => sendMessage('saveOwnScript', draft)),
  retire: (ids, retired) => kept(() => sendMessage('retireOwnScripts', { ids: [...ids], retired })),
  remove: (ids) => kept(() => sendMessage('deleteOwnScripts', { ids: [...ids] })),
  bringIn,
  // The rules are loaded when a script is first checked.
  check: async (script) =>
    (await import('../../reply/library/script-findings')).scriptFindings(script, timeOf(Date.now())),
  compare: async (pair) => await scriptTrialItem.setValue(pair && trialOf(pair)),
}

const trialOf = ([first, second]: readonly [string, string]): ScriptTrial => ({
  first,
  second,
  since: timeOf(Date.now()),
})

async function kept(ask: () => Promise<unknown>): Promise<Kept> {
  try {
    await ask()
    return 'kept'
  } catch (error) {
    return errorCodeOf(error) ?? 'unreachable'
  }
}

async function bringIn(
  scripts: readonly OwnScript[],
  { signal, onProgress }: BringInTerms,
): Promise<BroughtIn> {
  const sum: ImportCounts = { added: 0, updated: 0, unchanged: 0 }
  let done = 0
  for (const chunk of chunksOf(scripts)) {
    if (signal.aborted) return { ...sum, ended: 'cancelled' }
    try {
      const counts = await sendMessage('importScripts', { scripts: chunk })
      sum.added += counts.added
      sum.updated += counts.updated
      sum.unchanged += counts.unchanged
    } catch (error) {
      return { ...sum, ended: errorCodeOf(error) ?? 'unreachable' }
    }
    done += chunk.length
    onProgress(done)
  }
  return { ...sum, ended: 'done' }
}
