import type { Capture } from '../schema/capture'
import type { CaseFacts, CaseFactsAsk } from '../schema/case-facts'
import type { Decision } from '../schema/decision'
import type { PageSettings } from '../schema/settings'
import type { TabView } from '../schema/tab-view'

/** What every page says to the rest of the extension and hears from it. */
export interface SessionPorts {
  /** Resolves when the background has answered; asks again until it does. */
  settings: () => Promise<PageSettings>
  onSettingsChanged: (changed: () => void) => void
  /** Kept and sent again until stored. */
  store: (item: { capture: Capture } | { decision: Decision }) => void
  /** Something read was given up before it was stored. */
  onLost: (lost: () => void) => void
  /** What the store knows of the page's own tickets. Errors: when it could not be asked. */
  caseFacts: (ask: CaseFactsAsk) => Promise<CaseFacts>
  onFactsChanged: (changed: () => void) => void
  reportView: (view: TabView) => void
  openPanel: () => void
  /** Tells each address once it is really there. */
  onNavigate: (arrived: (url: string) => void) => void
  /** Tells once when the extension has gone from under this page. */
  onOrphaned: (tell: () => void) => void
  /** Makes the hash of names for a key. */
  hashWith: (hashKey: string) => (name: string) => Promise<string>
}
