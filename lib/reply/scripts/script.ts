import type { ReplyScript } from '../../schema/reply-script'

type Named = 'id' | 'scene' | 'tone' | 'aim' | 'text'

/** A row as it is written in the tables: what it does not name fits every value. */
export type ScriptRow = Pick<ReplyScript, Named> & Partial<Omit<ReplyScript, Named>>

/** The whole script of a row. */
export function scriptOf(row: ScriptRow): ReplyScript {
  return {
    platforms: '*',
    intents: '*',
    kinds: '*',
    reasonClasses: '*',
    stages: '*',
    triggers: [],
    needs: [],
    legal: null,
    ...row,
  }
}
