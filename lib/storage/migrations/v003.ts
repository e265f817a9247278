import type { Version } from './version'

/**
 * 2026-11: the reply desk. Scripts of one's own, each use of a script, the agent's word on what a message is about, and
 * promises that were put off or have rung. `at` is what retention goes by.
 */
export const v003: Version = {
  version: 3,
  stores: {
    ownScripts: 'id, shopKey, updatedAt',
    scriptUses: 'useId, at, [scriptId+at], afterSaleId, [platform+conversationKey]',
    textLabels: '[platform+conversationKey+messageId], at',
    promiseMarks: '[platform+conversationKey+messageId], at',
  },
}
