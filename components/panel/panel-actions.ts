import { createContext, useContext } from 'react'
import type { WeekField } from '../../lib/schema/entered-week'
import type { Disagreement } from '../../lib/schema/decision'
import type { FindingId } from '../../lib/schema/finding'
import type { WarningCause } from '../../lib/score/warning/causes'
import type { TabView } from '../../lib/schema/tab-view'
import type { ReplyChoice, Target } from '../../lib/state/reply-actions'

/** What the panel can do besides show; handed in, so that a page without an extension can show it too. */
export interface PanelActions {
  copy: (choice: ReplyChoice) => Promise<void>
  insert: (choice: ReplyChoice, target: Target) => Promise<void>
  /** `reason: null` = none was given. */
  disagree: (view: TabView, rule: FindingId | null, reason: Disagreement | null) => Promise<void>
  /** Shows another shop in 店铺; `null` = that of the tab in front. */
  chooseShop: (shopKey: string | null) => void
  /** Keeps one cause of a shop's warnings silent for today. */
  snooze: (shopKey: string, cause: WarningCause) => Promise<void>
  /** Keeps a figure of the whole shop's week. */
  enterWeek: (shopKey: string, field: WeekField, value: number | null) => Promise<void>
  /** Mutes a finding or lets it speak again; `false` = owner mode is closed, and nothing was changed. */
  mute: (rule: FindingId, muted: boolean) => Promise<boolean>
  reload: () => void
}

const missing = () => {
  throw new Error('panel actions are not provided')
}

export const PanelActionsContext = createContext<PanelActions>({
  copy: missing,
  insert: missing,
  disagree: missing,
  chooseShop: missing,
  snooze: missing,
  enterWeek: missing,
  mute: missing,
  reload: missing,
})

export const usePanelActions = () => useContext(PanelActionsContext)
