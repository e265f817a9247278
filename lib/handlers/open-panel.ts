import { openSidePanel } from '../platform/side-panel'
import { pageSender } from './check-sender'
import type { Incoming } from './incoming'

/** Opens the panel beside the page whose control the agent clicked. Not async: the gesture ends with the first await. */
export function openPanel({ sender }: Pick<Incoming, 'sender'>): Promise<void> {
  return openSidePanel(pageSender(sender).windowId)
}
