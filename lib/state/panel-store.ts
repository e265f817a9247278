import { create } from 'zustand'
import type { Variable } from '../schema/reply-script'
import type { FindingId } from '../schema/finding'
import type { CardId } from './choose-card'

/** How the last copy or insertion of one reply ended. */
export type ReplyOutcome =
  | 'copied'
  | 'copy-failed'
  | 'inserted'
  | 'box-not-empty'
  | 'buyer-changed'
  | 'composing'
  | 'no-box'
  | 'not-kept'
  | 'unreachable'
  /** A blank is still open: nothing went anywhere. */
  | 'blank-open'

/** The parts beside a verdict that are one line until opened. */
export type DeskSection = 'excerpt' | 'appeal' | 'past' | 'packs'

/** Cards, the parts beside a verdict, and the replies behind the first three. */
export type Openable = CardId | DeskSection | 'replies'

/** The panel's own view state: of this page only, never stored. */
export interface PanelState {
  focus: string
  opened: Partial<Record<Openable, boolean>>
  blanks: Partial<Record<Variable, string>>
  outcomes: Record<string, ReplyOutcome>
  /** Findings the agent disagreed with; `hint` = the whole of it. */
  disagreed: ReadonlySet<FindingId | 'hint'>
  /** The last message to the background was not answered. */
  backgroundLost: boolean
}

const FRESH: PanelState = {
  focus: '',
  opened: {},
  blanks: {},
  outcomes: {},
  disagreed: new Set(),
  backgroundLost: false,
}

export const usePanelStore = create<PanelState>()(() => FRESH)

/** Looks at something else: a blank filled for one buyer never shows for another. */
export function lookAt(focus: string): void {
  if (usePanelStore.getState().focus !== focus) usePanelStore.setState({ ...FRESH, focus })
}

export function toggleCard(card: Openable): void {
  usePanelStore.setState(({ opened }) => ({ opened: { ...opened, [card]: !opened[card] } }))
}

export function fillBlank(variable: Variable, text: string): void {
  usePanelStore.setState(({ blanks }) => ({ blanks: { ...blanks, [variable]: text }, outcomes: {} }))
}

/** Notes how a reply ended, unless the panel looks at something else by now. */
export function noteOutcome(focus: string, scriptId: string, outcome: ReplyOutcome): void {
  const state = usePanelStore.getState()
  if (state.focus === focus) usePanelStore.setState({ outcomes: { [scriptId]: outcome } })
}

export function forgetOutcome(): void {
  usePanelStore.setState({ outcomes: {} })
}
