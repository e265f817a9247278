import type { AskedQuestion } from '../../reply/coverage/cover-questions'
import type { Values } from '../../reply/fill-script'
import type { ScriptRecord } from '../../reply/rank/script-record'
import type { OwnScript, ReplyScript } from '../../schema/reply-script'
import type { ScriptTrial } from '../../schema/script-trial'
import type { UseContext } from '../reply/note-use'
import type { Loadable } from '../room'
import type { SeenShop } from '../use-shops'

/** Buyers' questions of the last 30 days as far as they are kept. */
export interface Questions {
  asked: AskedQuestion[]
  /** There were more; only the newest were looked at. */
  cut: boolean
}

/** Everything that the room 话术 shows. */
export interface ScriptsRoomState {
  builtIn: readonly ReplyScript[]
  /** One's own of every shop, those set aside among them. */
  own: Loadable<OwnScript[]>
  /** What became of uses, over 90 days. */
  record: Loadable<ScriptRecord>
  shops: readonly SeenShop[]
  /** What the tab in front tells of its ticket. */
  values: Values
  /** Where a script can be inserted; `null` = copy only. */
  box: { tabId: number; conversationKey: string | null } | null
  /** For whom a script leaves the panel; `null` = no console's page is in front. */
  around: Omit<UseContext, 'scriptId' | 'version'> | null
  /** `undefined` while it is being read. */
  trial: ScriptTrial | null | undefined
  /** What became of uses since the trial began. */
  trialRecord: Loadable<ScriptRecord>
  readQuestions: () => Promise<Questions>
}
