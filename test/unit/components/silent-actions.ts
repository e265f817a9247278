import { vi } from 'vitest'
import type { PanelActions } from '../../../components/panel/panel-actions'

export type SilentActions = { [K in keyof PanelActions]: ReturnType<typeof vi.fn<PanelActions[K]>> }

/** What the panel can do, doing nothing and remembering that it was asked. */
export function silentActions(): SilentActions {
  const done = () => Promise.resolve()
  return {
    copy: vi.fn(done),
    insert: vi.fn(done),
    disagree: vi.fn(done),
    chooseShop: vi.fn(),
    snooze: vi.fn(done),
    enterWeek: vi.fn(done),
    mute: vi.fn(() => Promise.resolve(true)),
    reload: vi.fn(),
  }
}
