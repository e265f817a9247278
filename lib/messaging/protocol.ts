import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Capture } from '../schema/capture'
import type { CaseFacts, CaseFactsAsk } from '../schema/case-facts'
import type { Decision } from '../schema/decision'
import type { Insertion, InsertionOutcome } from '../schema/insertion'
import type {
  ImportCounts,
  OwnScriptDraft,
  ScriptDeletion,
  ScriptImport,
  ScriptRetirement,
} from '../schema/own-script-change'
import type { PromiseMark } from '../schema/promise-mark'
import type { OwnScript } from '../schema/reply-script'
import type { ScriptUse } from '../schema/script-use'
import type { LintAsk } from '../schema/lint-ask'
import type { LintFinding } from '../schema/lint'
import type { PanelCall } from '../schema/panel-call'
import type { PageSettings } from '../schema/settings'
import type { TabView } from '../schema/tab-view'
import type { TextLabel } from '../schema/text-label'

/** Sent only after the transaction has committed. */
export interface Ack {
  id: string
  committed: true
}

/**
 * Every message of the extension. Handlers live one per file in `lib/handlers/` (background) and Zod-parse
 * what they get; `insertReply`, `settingsChanged`, `factsChanged` go to a tab's content script.
 */
export interface Protocol {
  /** content → background */
  capturePage: (capture: Capture) => Ack
  reportView: (view: TabView) => void
  recordDecision: (decision: Decision) => Ack
  getPageSettings: () => PageSettings
  getCaseFacts: (ask: CaseFactsAsk) => CaseFacts
  openPanel: () => void
  /** content or panel → background */
  noteScriptUse: (use: ScriptUse) => Ack
  /** panel → background */
  saveOwnScript: (draft: OwnScriptDraft) => OwnScript
  retireOwnScripts: (retirement: ScriptRetirement) => number
  deleteOwnScripts: (deletion: ScriptDeletion) => number
  importScripts: (brought: ScriptImport) => ImportCounts
  noteTextLabel: (label: TextLabel) => Ack
  markPromise: (mark: PromiseMark) => Ack
  /** The draft is looked at and forgotten; an empty one only wakes the background. */
  lintDraft: (ask: LintAsk) => LintFinding[]
  /** panel → content (by tab id) */
  insertReply: (insertion: Insertion) => InsertionOutcome
  /** background → content */
  settingsChanged: () => void
  /** The store may know more of the page's tickets, or the terms have changed: ask again. */
  factsChanged: () => void
  /** background → panel: the agent pressed a key of ours. */
  callPanel: (call: PanelCall) => void
  /** options → background */
  deleteEverything: () => void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
