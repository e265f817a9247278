import { onMessage } from '../messaging/protocol'
import { capturePage } from './capture-page'
import { deleteEverything } from './delete-everything'
import { deleteOwnScripts } from './delete-own-scripts'
import { getCaseFacts } from './get-case-facts'
import { getPageSettings } from './get-page-settings'
import { importScripts } from './import-scripts'
import { markPromise } from './mark-promise'
import { noteScriptUse } from './note-script-use'
import { noteTextLabel } from './note-text-label'
import { lintDraft } from './lint-draft'
import { openPanel } from './open-panel'
import { recordDecision } from './record-decision'
import { reportView } from './report-view'
import { retireOwnScripts } from './retire-own-scripts'
import { saveOwnScript } from './save-own-script'

/** Registers every message of the background, synchronously: a message may be what woke the worker. */
export function registerHandlers(): void {
  onMessage('capturePage', capturePage)
  onMessage('reportView', reportView)
  onMessage('recordDecision', recordDecision)
  onMessage('getPageSettings', getPageSettings)
  onMessage('getCaseFacts', getCaseFacts)
  onMessage('openPanel', openPanel)
  onMessage('noteScriptUse', noteScriptUse)
  onMessage('saveOwnScript', saveOwnScript)
  onMessage('retireOwnScripts', retireOwnScripts)
  onMessage('deleteOwnScripts', deleteOwnScripts)
  onMessage('importScripts', importScripts)
  onMessage('noteTextLabel', noteTextLabel)
  onMessage('markPromise', markPromise)
  onMessage('lintDraft', lintDraft)
  onMessage('deleteEverything', deleteEverything)
}
