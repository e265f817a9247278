import { browser } from 'wxt/browser'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'

/** The extension was reloaded, updated or removed under this page: nothing can be sent any more. */
export class OrphanedError extends Error {
  override readonly name = 'OrphanedError'
}

/** Milliseconds after which an unanswered message counts as lost: a stopped worker may take it along. */
const ANSWER_WITHIN = 15_000

/** Runs a `sendMessage` and gives its answer. Errors: `OrphanedError`, or whatever the other side said. */
export type GuardedSend = <T>(ask: () => Promise<T>) => Promise<T>

/**
 * Sends only while this content script still belongs to the extension. Otherwise the context is aborted, which
 * takes every listener down.
 */
export function createGuardedSend(ctx: ContentScriptContext): GuardedSend {
  return async (ask) => {
    if (ctx.isInvalid) throw new OrphanedError()
    try {
      return await answered(ask())
    } catch (error) {
      if (isOrphaned() || /context invalidated/i.test(String(error))) {
        ctx.abort('orphaned')
        throw new OrphanedError(undefined, { cause: error })
      }
      throw error
    }
  }
}

/** Milliseconds between looks whether the extension is still there; nothing tells a content script. */
const LOOK_EVERY = 3_000

/** Calls back once when the extension has gone from under this page; not when a newer copy took over. */
export function onOrphaned(ctx: ContentScriptContext, tell: () => void): void {
  const timer = setInterval(() => ctx.isValid, LOOK_EVERY)
  ctx.onInvalidated(() => {
    clearInterval(timer)
    if (isOrphaned()) tell()
  })
}

function isOrphaned(): boolean {
  return browser.runtime?.id == null
}

async function answered<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), ANSWER_WITHIN)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
