import { onMessage } from '../messaging/protocol'
import { capturePage } from './capture-page'
import { deleteEverything } from './delete-everything'
import { getCaseFacts } from './get-case-facts'
import { getPageSettings } from './get-page-settings'
import { lintDraft } from './lint-draft'
import { openPanel } from './open-panel'
import { recordDecision } from './record-decision'
import { reportView } from './report-view'

/** Registers every message of the background, synchronously: a message may be what woke the worker. */
export function registerHandlers(): void {
  onMessage('capturePage', capturePage)
  onMessage('reportView', reportView)
  onMessage('recordDecision', recordDecision)
  onMessage('getPageSettings', getPageSettings)
  onMessage('getCaseFacts', getCaseFacts)
  onMessage('openPanel', openPanel)
  onMessage('lintDraft', lintDraft)
  onMessage('deleteEverything', deleteEverything)
}
