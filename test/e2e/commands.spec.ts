import type { Page, Worker } from '@playwright/test'
import { chinaTimeNow } from './drive/china-time'
import { chatOn } from './drive/chat'
import { openChat } from './drive/open-chat'
import { stripOf } from './drive/strip'
import { viewedTab } from './drive/tab-of'
import { expect, test } from './fixtures'

const BAD = '您好，您加我微信聊吧'

interface Heard {
  type: string
  data: { command: string; windowId: number }
}

declare global {
  // oxlint-disable-next-line no-var
  var hufenHeard: Heard[] | undefined
}

/** As the browser tells the background of a key: headless, it takes none itself. */
async function press(worker: Worker, name: string, tabId: number): Promise<number> {
  return worker.evaluate(
    async ([command, id]) => {
      const tab = await chrome.tabs.get(id)
      const event = chrome.commands.onCommand as unknown as { dispatch: (name: string, tab: object) => void }
      event.dispatch(command, tab)
      return tab.windowId
    },
    [name, tabId] as const,
  )
}

/** Hears in an extension's page what the panel would. */
async function listen(page: Page): Promise<() => Promise<Heard[]>> {
  await page.evaluate(() => {
    globalThis.hufenHeard = []
    chrome.runtime.onMessage.addListener((message: Heard) => {
      if (message.type === 'callPanel') globalThis.hufenHeard?.push(message)
    })
  })
  return async () => page.evaluate(() => globalThis.hufenHeard ?? [])
}

test('has a key for each, none with Ctrl and Alt together', async ({ worker }) => {
  const all = await worker.evaluate(() => chrome.commands.getAll())
  const own = all.filter(({ name }) => name !== '_execute_action')
  expect(Object.fromEntries(own.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    'focus-search': 'Alt+K',
    'insert-first': 'Alt+I',
    'open-panel': 'Alt+J',
    'toggle-lint': 'Alt+L',
  })
  expect(own.every(({ description }) => (description ?? '').length > 3)).toBe(true)
})

test('search and insert-first reach the panel of the window in front', async ({
  worker,
  vault,
  openOptions,
}) => {
  const options = await openOptions()
  const heard = await listen(options)
  const tabId = await vault.evaluate(async () => (await chrome.tabs.getCurrent())!.id!)
  const windowId = await press(worker, 'focus-search', tabId)
  await press(worker, 'insert-first', tabId)
  await press(worker, 'open-panel', tabId)
  await expect
    .poll(async () => (await heard()).map(({ data }) => data))
    .toEqual([
      { command: 'search', windowId },
      { command: 'insert-first', windowId },
    ])
  // A panel that is only opening finds what it was opened for; a text it never finds.
  const waiting = await vault.evaluate(() => chrome.storage.session.get('panel-call'))
  expect(waiting['panel-call']).toMatchObject({ command: 'search', windowId })
})

for (const platform of ['douyin', 'qianniu'] as const) {
  test(`${platform}: the key switches the check off and on in the open chat`, async ({
    page,
    serve,
    worker,
    vault,
  }) => {
    await serve({ platform, variant: 'a', tickets: 120, latencyMs: 20, now: chinaTimeNow() })
    await openChat(page, platform)
    const chat = await chatOn(page, platform)
    await expect.poll(async () => (await viewedTab(vault))?.view.conversationKey).toBeTruthy()
    await page.bringToFront()
    await chat.box.click()
    const strip = await stripOf(page)
    await page.keyboard.type(BAD)
    await strip.says(/引到站外/)
    const { tabId } = (await viewedTab(vault))!
    await press(worker, 'toggle-lint', tabId)
    await strip.says(/^草稿检查已关闭$/)
    await strip.isGone()
    await page.keyboard.type('好吗')
    await page.waitForTimeout(500)
    expect(await strip.text()).toBe('')
    await press(worker, 'toggle-lint', tabId)
    await strip.says(/草稿检查已打开|引到站外/)
    await strip.says(/引到站外/)
    expect(await vault.evaluate(() => chrome.storage.local.get('lint-drafts'))).toEqual({
      'lint-drafts': true,
    })
  })

  test(`${platform}: speaks the other language and wears the dark`, async ({ page, serve, vault }) => {
    await vault.evaluate(() => chrome.storage.local.set({ locale: 'en', theme: 'dark' }))
    await serve({ platform, variant: 'b', tickets: 120, latencyMs: 20, now: chinaTimeNow() })
    await openChat(page, platform)
    const chat = await chatOn(page, platform)
    await chat.box.click()
    const strip = await stripOf(page)
    await page.keyboard.type(BAD)
    await strip.says(/Danger Leads off the platform/)
    const colour = await strip.each<string>(
      'function () { const s = this.querySelector(".strip"); return s ? getComputedStyle(s).backgroundColor : "" }',
    )
    expect(colour.filter(Boolean)).toEqual(['rgb(27, 36, 34)'])
  })

  test(`${platform}: a stopped background is woken by the box, and looks at what follows`, async ({
    page,
    serve,
    vault,
    killWorker,
  }) => {
    await serve({ platform, variant: 'a', tickets: 120, latencyMs: 20, now: chinaTimeNow() })
    await openChat(page, platform)
    const chat = await chatOn(page, platform)
    await expect.poll(async () => (await viewedTab(vault))?.view.conversationKey).toBeTruthy()
    await killWorker()
    await page.bringToFront()
    await chat.box.click()
    const strip = await stripOf(page)
    await page.keyboard.type(BAD)
    await strip.says(/引到站外/)
    await chat.box.fill('')
    await killWorker()
    await page.keyboard.type(BAD)
    await strip.says(/引到站外/)
  })
}
