import { chinaTimeNow } from './drive/china-time'
import { chatOn, watchActs } from './drive/chat'
import { openChat } from './drive/open-chat'
import { askInsertion, viewedTab } from './drive/tab-of'
import { expect, test } from './fixtures'

test.use({ inSharedBrowser: true })

for (const platform of ['douyin', 'qianniu'] as const) {
  for (const variant of ['a', 'b'] as const) {
    test(`${platform} ${variant}: a reply goes into the box, is read back and never sent`, async ({
      page,
      serve,
      openPanel,
      vault,
    }) => {
      const server = await serve({ platform, variant, tickets: 120, latencyMs: 20, now: chinaTimeNow() })
      await openChat(page, platform)
      const chat = await chatOn(page, platform)
      await expect.poll(async () => (await viewedTab(vault))?.view.replyBox).toBe(true)
      await expect.poll(async () => (await viewedTab(vault))?.view.conversationKey).toBeTruthy()
      const asked = server.requests.length
      const acts = await watchActs(page)

      const panel = await openPanel(page)
      await panel.getByRole('button', { name: /^更多/ }).click()
      const insert = panel.getByRole('button', { name: '插入', exact: true }).first()
      await insert.click()
      await expect(panel.getByText('已放进输入框，看过再发')).toBeVisible()
      const first = await chat.text()
      expect(first.length).toBeGreaterThan(4)
      const shown = await panel.locator('li', { hasText: '已放进输入框' }).innerText()
      // The caret's mark stands among the words and is none of them.
      const words = shown.replaceAll(/\s/g, '').replace('▏光标停在这里', '')
      expect(words).toContain(first.replaceAll(/\s/g, ''))

      // The box holds something: it asks before it replaces.
      const second = panel.getByRole('button', { name: '插入', exact: true }).nth(1)
      await second.click()
      const replace = panel.getByRole('button', { name: '换掉' })
      await expect(replace).toBeVisible()
      expect(await chat.text()).toBe(first)
      await replace.click()
      await expect(panel.getByText('已放进输入框，看过再发')).toBeVisible()
      expect(await chat.text()).not.toBe(first)

      expect((await chat.messages.allInnerTexts()).join('')).not.toContain(await chat.text())
      expect(await acts(), 'no key, click or submit of ours').toEqual([])
      const later = server.requests.slice(asked).filter(({ answeredBy }) => answeredBy !== 'asset')
      expect(later.filter(({ url }) => /send/i.test(url))).toEqual([])
    })

    test(`${platform} ${variant}: refuses while composing and when the buyer has changed`, async ({
      page,
      serve,
      vault,
    }) => {
      await serve({ platform, variant, tickets: 120, latencyMs: 20, now: chinaTimeNow() })
      await openChat(page, platform)
      const chat = await chatOn(page, platform)
      await expect.poll(async () => (await viewedTab(vault))?.view.conversationKey).toBeTruthy()
      await page.bringToFront()
      const { tabId, view } = (await viewedTab(vault))!
      const asked = { text: '您好，我来看一下', conversationKey: view.conversationKey, replace: true }

      await chat.box.click()
      const input = await page.context().newCDPSession(page)
      await input.send('Input.imeSetComposition', { text: 'nih', selectionStart: 3, selectionEnd: 3 })
      expect(await askInsertion(vault, tabId, asked)).toBe('composing')
      expect(await chat.text()).toBe('nih')
      await input.send('Input.insertText', { text: '你好' })
      expect(await askInsertion(vault, tabId, { ...asked, replace: false })).toBe('box-not-empty')
      expect(await askInsertion(vault, tabId, asked)).toBe('inserted')
      expect(await chat.text()).toBe(asked.text)

      await chat.others.nth(2).click()
      await expect
        .poll(async () => {
          const now = (await viewedTab(vault))?.view.conversationKey
          return now !== null && now !== view.conversationKey
        })
        .toBe(true)
      const before = await chat.text()
      expect(await askInsertion(vault, tabId, asked)).toBe('buyer-changed')
      expect(await chat.text()).toBe(before)
    })

    test(`${platform} ${variant}: puts the caret where the script says, and lines as lines`, async ({
      page,
      serve,
      vault,
    }) => {
      const server = await serve({ platform, variant, tickets: 120, latencyMs: 20, now: chinaTimeNow() })
      await openChat(page, platform)
      const chat = await chatOn(page, platform)
      await expect.poll(async () => (await viewedTab(vault))?.view.conversationKey).toBeTruthy()
      await page.bringToFront()
      const { tabId, view } = (await viewedTab(vault))!
      const { conversationKey } = view
      const requests = server.requests.length
      const acts = await watchActs(page)
      const text = '您好，给您补偿元，\n今天18点前到账'
      const asked = { text, conversationKey, replace: false, caret: 7 }
      expect(await askInsertion(vault, tabId, asked)).toBe('inserted')
      await page.keyboard.type('12')
      expect(await chat.text()).toBe('您好，给您补偿12元，\n今天18点前到账')
      expect(await askInsertion(vault, tabId, asked)).toBe('box-not-empty')
      expect(await askInsertion(vault, tabId, { ...asked, replace: true, caret: null })).toBe('inserted')
      await page.keyboard.type('哦')
      expect(await chat.text()).toBe(`${text}哦`)
      expect(await askInsertion(vault, tabId, { ...asked, conversationKey: null, replace: true })).toBe(
        'buyer-changed',
      )
      expect(await chat.text()).toBe(`${text}哦`)
      expect(await acts()).toEqual([])
      const later = server.requests.slice(requests).filter(({ answeredBy }) => answeredBy !== 'asset')
      expect(later.filter(({ url }) => /send/i.test(url))).toEqual([])
    })

    test(`${platform} ${variant}: notices a chat that changed between the click and the insertion`, async ({
      page,
      serve,
      vault,
    }) => {
      await serve({ platform, variant, tickets: 120, latencyMs: 20, now: chinaTimeNow() })
      await openChat(page, platform)
      const chat = await chatOn(page, platform)
      await expect.poll(async () => (await viewedTab(vault))?.view.conversationKey).toBeTruthy()
      const { tabId, view } = (await viewedTab(vault))!
      const asked = { text: '您好，我来看一下', conversationKey: view.conversationKey, replace: true }
      // The other chat opens in the page's very next turn: no reading of the page has seen it yet.
      const other = await chat.others.nth(2).elementHandle()
      const before = await chat.text()
      await other.evaluate((row) => (row as HTMLElement).click())
      expect(await askInsertion(vault, tabId, asked)).toBe('buyer-changed')
      expect(await chat.text()).toBe(before)
    })
  }
}
