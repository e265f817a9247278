import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { vi } from 'vitest'
import { CurrentRoom } from '../../../components/panel/current/CurrentRoom'
import { DeskSourceContext } from '../../../components/panel/current/desk-source'
import { ReplyCards } from '../../../components/panel/current/reply/ReplyCards'
import { ReplySourceContext } from '../../../components/panel/current/reply/reply-source'
import { PanelActionsContext } from '../../../components/panel/panel-actions'
import { LocaleContext } from '../../../lib/i18n/use-text'
import type { Locale } from '../../../lib/schema/settings'
import { lookAt, usePanelStore } from '../../../lib/state/panel-store'
import { replyDeskOfRoom, replyRooms } from '../../gallery/reply-rooms'
import { GALLERY_NOW, rooms as currentRooms } from '../../gallery/rooms'
import { silentActions, type SilentActions } from './silent-actions'

/** Every state of 当前 but those beside a verdict. */
export const rooms = { ...currentRooms, ...replyRooms }
const done = () => Promise.resolve()
export const correct = vi.fn(done)
export const NoDesk = () => null
export let actions: SilentActions
let root: Root

/** Draws a state. */
export function show(name: string, locale: Locale = 'zh-CN'): HTMLElement {
  const { room, state, reply = replyDeskOfRoom(room) } = rooms[name]!
  usePanelStore.setState(state ?? {})
  act(() =>
    root.render(
      <LocaleContext value={locale}>
        <PanelActionsContext value={actions}>
          <DeskSourceContext value={NoDesk}>
            <ReplySourceContext
              value={({ tabId, view }) => (
                <ReplyCards desk={reply} tabId={tabId} view={view} correct={correct} />
              )}
            >
              <CurrentRoom room={room} now={GALLERY_NOW} />
            </ReplySourceContext>
          </DeskSourceContext>
        </PanelActionsContext>
      </LocaleContext>,
    ),
  )
  return document.body
}

export function button(text: string, nth = 0): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].filter((one) => one.textContent?.includes(text))[nth]
  if (!found) throw new Error(`no button ${text}`)
  return found
}

export const press = (target: Element, key: string) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
export const type = (input: HTMLInputElement, text: string) =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })

/** An empty panel, looking at something new. */
export function setStage(): void {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  actions = silentActions()
  lookAt(crypto.randomUUID())
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
}

export const clearStage = () => act(() => root.unmount())
