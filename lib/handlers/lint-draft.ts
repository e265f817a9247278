import { timeOf } from '../domain/time'
import { lintDraft as lint } from '../reply/lint/lint-draft'
import type { LintInput } from '../reply/lint/rule'
import { errorCodeOf } from '../schema/error-code'
import type { LintFinding } from '../schema/lint'
import { LintAskSchema, type LintAsk } from '../schema/lint-ask'
import { readDraftContext } from '../storage/read-draft-context'
import { assertPlatform, pageSender } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'

type Context = Pick<LintInput, 'conversation' | 'afterSale' | 'facts'>
const UNKNOWN: Context = { conversation: null, afterSale: null, facts: null }

/**
 * What is wrong with the draft in a page's reply box. The text is looked at and forgotten; an empty one only makes the
 * chat's own facts ready. Errors: `wrong-sender`, `bad-message`.
 */
export async function lintDraft({ data, sender }: Incoming): Promise<LintFinding[]> {
  const page = pageSender(sender)
  const ask = parseData(LintAskSchema, data)
  assertPlatform(page, ask.platform)
  const context = await contextOf(ask)
  const now = timeOf(Date.now())
  return ask.text === '' ? [] : lint({ text: ask.text, platform: ask.platform, now, ...context })
}

/** What can't be read is unknown; the words alone can still be looked at. */
async function contextOf(ask: LintAsk): Promise<Context> {
  try {
    return await readDraftContext(ask)
  } catch (error) {
    if (errorCodeOf(error) === null) throw error
    return UNKNOWN
  }
}
