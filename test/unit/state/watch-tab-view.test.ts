import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { TabView } from '../../../lib/schema/tab-view'
import { watchTabView } from '../../../lib/state/watch-tab-view'
import { rooms } from '../../gallery/rooms'

const tab = rooms['ticket']!.room.tab
const view = tab.status === 'view' ? tab.view : null
const put = (stored: unknown) => fakeBrowser.storage.session.set({ 'view:7': stored })

beforeEach(() => fakeBrowser.reset())

describe('watchTabView', () => {
  it('tells what is there, what comes, and that it went', async () => {
    const listener = vi.fn<(view: TabView | null) => void>()
    await put(view)
    const stop = watchTabView(7, listener)
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(view))
    await put({ ...view, page: null })
    await vi.waitFor(() => expect(listener.mock.lastCall?.[0]).toMatchObject({ page: null }))
    await fakeBrowser.storage.session.remove('view:7')
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(null))
    stop()
    const told = listener.mock.calls.length
    await put(view)
    expect(listener).toHaveBeenCalledTimes(told)
  })

  it('takes what does not parse for nothing', async () => {
    const listener = vi.fn<(view: TabView | null) => void>()
    await put({ ...view, health: 'fine' })
    watchTabView(7, listener)
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(null))
  })
})
