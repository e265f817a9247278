import { createContext, lazy, type ComponentType } from 'react'
import type { TabView } from '../../../lib/schema/tab-view'
import type { Loadable, Ticket } from '../../../lib/state/room'

export interface DeskSourceProps {
  view: TabView
  ticket: Loadable<Ticket | null>
  now: number
}

/** Loaded when a refusal first comes into play: what an agent sees all day stays small. */
const DeskLive = lazy(() => import('./desk/DeskLive'))

/** What draws everything beside a verdict; a page without a store hands in its own. */
export const DeskSourceContext = createContext<ComponentType<DeskSourceProps>>(DeskLive)
