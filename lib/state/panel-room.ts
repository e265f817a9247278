import { create } from 'zustand'
import type { WhatIfChoice } from './shop/what-if'

/** The rooms that stand in the bar, in its order. A room joins by a row here and its words. */
export const ROOM_IDS = ['current', 'todo', 'shop', 'scripts', 'review'] as const
export type RoomId = (typeof ROOM_IDS)[number]

/** The parts of 店铺 that are one line until opened. */
export type ShopSection = 'metrics' | 'stars' | 'window' | 'weights' | 'penalty' | 'days' | 'whatIf' | 'fan'

/** Where the person stands in the panel: kept as long as the panel is open, whatever tab comes to the front. */
export interface PanelRoom {
  room: RoomId
  /** The shop chosen in 店铺; `null` = the shop of the tab in front. */
  shopKey: string | null
  opened: Partial<Record<ShopSection, boolean>>
  /** What was chosen in «如果…»; absent = nothing yet. */
  whatIf: Partial<WhatIfChoice>
  /** The decision seen again in 复盘; `null` = none. */
  replayOf: string | null
  /** The case opened in 待办, by its key; `null` = none. */
  todoOpened: string | null
}

export const usePanelRoom = create<PanelRoom>()(() => ({
  room: 'current',
  shopKey: null,
  opened: {},
  whatIf: {},
  replayOf: null,
  todoOpened: null,
}))

export function chooseRoom(room: RoomId): void {
  usePanelRoom.setState({ room })
}

export function chooseShop(shopKey: string | null): void {
  usePanelRoom.setState({ shopKey, whatIf: {} })
}

/** A target belongs to its metric: another metric starts from its nearest one. */
export function chooseWhatIf(choice: Partial<WhatIfChoice>): void {
  usePanelRoom.setState(({ whatIf }) => ({
    whatIf: choice.metric === undefined ? { ...whatIf, ...choice } : { ...whatIf, ...choice, target: null },
  }))
}

export function toggleSection(section: ShopSection): void {
  usePanelRoom.setState(({ opened }) => ({ opened: { ...opened, [section]: !opened[section] } }))
}

/** Sees a decision again in 复盘, or folds it. */
export function toggleReplay(decisionId: string): void {
  usePanelRoom.setState(({ replayOf }) => ({ replayOf: replayOf === decisionId ? null : decisionId }))
}

/** Opens a case of 待办, or folds it; one at a time. */
export function toggleTodo(key: string): void {
  usePanelRoom.setState(({ todoOpened }) => ({ todoOpened: todoOpened === key ? null : key }))
}
