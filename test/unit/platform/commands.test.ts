import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followCommands, onPanelCommand } from '../../../lib/platform/commands'
import type { PanelCommand } from '../../../lib/schema/panel-call'
import { lintDraftsItem } from '../../../lib/storage/settings'

type OnCommand = (name: string, tab?: { windowId: number }) => void

const OWN_WINDOW = 3
let press: OnCommand
let open: ReturnType<typeof vi.fn<(at: { windowId: number }) => Promise<void>>>

type OnMessage = (message: unknown, sender: object, answer: () => void) => unknown

/** The messenger speaks to `chrome` itself. */
let listeners: Set<OnMessage>
const call = (command: string, windowId = OWN_WINDOW): void => {
  const message = { id: 1, type: 'callPanel', timestamp: 1, data: { command, windowId } }
  for (const listener of listeners) listener(message, { id: fakeBrowser.runtime.id }, () => undefined)
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(() => {
  fakeBrowser.reset()
  listeners = new Set()
  const onMessage = {
    addListener: (listener: OnMessage) => void listeners.add(listener),
    removeListener: (listener: OnMessage) => void listeners.delete(listener),
  }
  const sendMessage = (_message: unknown, answered: () => void) => answered()
  vi.stubGlobal('chrome', { runtime: { onMessage, sendMessage } })
  open = vi.fn<(at: { windowId: number }) => Promise<void>>().mockResolvedValue(undefined)
  const onCommand = { addListener: (listener: OnCommand) => void (press = listener) }
  Object.assign(fakeBrowser, {
    commands: { onCommand },
    sidePanel: { open },
    windows: { ...fakeBrowser.windows, getCurrent: () => Promise.resolve({ id: OWN_WINDOW }) },
  })
})

describe('keys', () => {
  it.each(['open-panel', 'focus-search', 'insert-first'])(
    '%s opens the panel of its window in the gesture itself',
    (name) => {
      followCommands()
      press(name, { windowId: OWN_WINDOW })
      expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: OWN_WINDOW })
    },
  )

  it('does nothing with a key that is not ours, or that was pressed nowhere', () => {
    followCommands()
    press('another', { windowId: OWN_WINDOW })
    press('focus-search')
    expect(open).not.toHaveBeenCalled()
  })

  it('goes on where the browser says that the gesture is over', async () => {
    followCommands()
    open.mockRejectedValue(new Error('no gesture'))
    press('open-panel', { windowId: OWN_WINDOW })
    await settle()
    expect(open).toHaveBeenCalledOnce()
  })

  it('switches the draft check off and on', async () => {
    followCommands()
    press('toggle-lint')
    await vi.waitFor(async () => expect(await lintDraftsItem.getValue()).toBe(false))
    press('toggle-lint')
    await vi.waitFor(async () => expect(await lintDraftsItem.getValue()).toBe(true))
    expect(open).not.toHaveBeenCalled()
  })
})

describe('the panel', () => {
  function listen() {
    const heard: PanelCommand[] = []
    return { heard, stop: onPanelCommand((command) => heard.push(command)) }
  }

  it('hears the keys of its own window alone, until it stops', async () => {
    const { heard, stop } = listen()
    call('search')
    call('insert-first', OWN_WINDOW + 1)
    call('insert-first')
    await settle()
    expect(heard).toEqual(['search', 'insert-first'])
    stop()
    call('search')
    await settle()
    expect(heard).toHaveLength(2)
  })

  it('finds the search it was opened for, once; never a text to insert', async () => {
    followCommands()
    press('insert-first', { windowId: OWN_WINDOW })
    await settle()
    const early = listen()
    await settle()
    expect(early.heard).toEqual([])
    early.stop()
    press('focus-search', { windowId: OWN_WINDOW })
    await settle()
    const { heard, stop } = listen()
    await settle()
    expect(heard).toEqual(['search'])
    stop()
    const again = listen()
    await settle()
    expect(again.heard).toEqual([])
    again.stop()
  })

  it('has forgotten it after a while, and what another window was opened for', async () => {
    followCommands()
    press('focus-search', { windowId: OWN_WINDOW + 1 })
    await settle()
    const other = listen()
    await settle()
    expect(other.heard).toEqual([])
    other.stop()
    press('focus-search', { windowId: OWN_WINDOW })
    await settle()
    const late = Date.now() + 6_000
    const clock = vi.spyOn(Date, 'now').mockReturnValue(late)
    const { heard, stop } = listen()
    await settle()
    clock.mockRestore()
    expect(heard).toEqual([])
    stop()
  })
})
