import * as z from 'zod/mini'
import { timeOf } from '../../domain/time'
import type { ScriptRecord } from '../../reply/rank/script-record'
import { SCRIPTS } from '../../reply/scripts/library'
import { ScriptTrialSchema, type ScriptTrial } from '../../schema/script-trial'
import { openStore } from '../../storage/open-store'
import { askedQuestions } from '../../storage/queries/asked-questions'
import { everyOwnScript } from '../../storage/queries/own-scripts'
import { scriptRecord } from '../../storage/queries/script-record'
import { scriptTrialItem } from '../../storage/settings'
import { valueOf, type Loadable, type Room } from '../room'
import { useLive } from '../use-live'
import { useSetting } from '../use-setting'
import { useShops } from '../use-shops'
import type { Questions, ScriptsRoomState } from './scripts-room'
import { valuesOfRoom } from './values-of-room'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const QUESTION_DAYS = 30
const QUESTIONS_MOST = 3000

const MaybeTrialSchema = z.nullable(ScriptTrialSchema)
const isTrial = (value: unknown): value is ScriptTrial | null => MaybeTrialSchema.safeParse(value).success

/** 话术 as the store has it, beside the tab in front; followed live. */
export function useScriptsRoom(current: Room, now: number): ScriptsRoomState {
  const { tab } = current
  const own = useLive('every-own-script', everyOwnScript)
  const shops = useShops()
  const [trial] = useSetting(scriptTrialItem, isTrial)
  const view = tab.status === 'view' ? tab.view : null
  return {
    builtIn: SCRIPTS,
    own,
    record: useRecord(now, null),
    shops: valueOf(shops) ?? [],
    values: valuesOfRoom(current),
    box:
      tab.status === 'view' && view?.replyBox
        ? { tabId: tab.tabId, conversationKey: view.conversationKey }
        : null,
    around: view && {
      platform: view.platform,
      conversationKey: view.conversationKey,
      afterSaleId: view.afterSaleId,
      intent: null,
    },
    trial,
    trialRecord: useRecord(now, trial?.since ?? null),
    readQuestions,
  }
}

function useRecord(now: number, since: string | null): Loadable<ScriptRecord> {
  // Uses are noted with the time of the click: the end of the span lies ahead of it.
  const until = timeOf((Math.floor(now / HOUR_MS) + 1) * HOUR_MS)
  return useLive(JSON.stringify(['script-record', until, since]), (db) => scriptRecord(db, until, { since }))
}

async function readQuestions(): Promise<Questions> {
  const from = timeOf(Date.now() - QUESTION_DAYS * DAY_MS)
  const rows = await askedQuestions(await openStore(), { from, limit: QUESTIONS_MOST })
  const asked = rows.map(({ platform, conversationKey, id, text, reading }) => ({
    messageId: JSON.stringify([platform, conversationKey, id]),
    text,
    reading: reading ?? null,
  }))
  return { asked, cut: rows.length === QUESTIONS_MOST }
}
