import type { Site } from '../reading/site'
import type { AfterSale } from '../schema/after-sale'
import type { PageSettings } from '../schema/settings'
import type { CaptureMaker } from './capture-maker'
import type { PageMemory } from './page-memory'
import type { RefusalInPlay } from './refusal-in-play'
import type { SessionPorts } from './session-ports'

/** What a session lends its part. */
export interface SessionInside {
  site: Site
  memory: PageMemory
  maker: CaptureMaker
  ports: SessionPorts
  settings: () => Pick<PageSettings, 'locale' | 'theme' | 'muted' | 'lintDrafts'>
  /** Reads the page now. */
  read: () => void
  /** What the part shows has changed. */
  touch: () => void
  signal: AbortSignal
}

/** What an app's session does beside reading: guarding refusals or taking replies in. */
export interface SessionPart {
  /** Also take care of this document, such as a same-origin frame's; called once for each. */
  watch(doc: Document): void
  /** The page was read again. */
  refresh(): void
  /** Did this happen where the agent writes? Then the part has taken it, and it is no news of the page. */
  takesDraft?(record: Pick<MutationRecord, 'target' | 'type' | 'attributeName'>): boolean
  settingsChanged?(): void
  /** Another page has come. */
  reset(): void
  /** The refusal that the sheet speaks of. */
  play(): RefusalInPlay | null
  hasReplyBox(): boolean
  /** Does the page offer to refuse the one ticket it is about? `null` = it can't be told. */
  refusable(ticket: Pick<AfterSale, 'status'>): boolean | null
}

export type MakePart = (inside: SessionInside) => SessionPart
