import type { Page } from '@playwright/test'
import { chinaTimeNow } from './drive/china-time'
import { chatOn, watchActs, type Chat } from './drive/chat'
import { openChat } from './drive/open-chat'
import { stripOf, type Strip } from './drive/strip'
import { viewedTab } from './drive/tab-of'
import { expect, test } from './fixtures'

test.use({ inSharedBrowser: true })

const BAD = '您好，您加我微信聊吧'
const FINE = '您好，麻烦您拍一张照片发给我'
type Platform = 'douyin' | 'qianniu'

interface Typing {
  chat: Chat
  strip: Strip
}

/** The keyboard is in the reply box of an open chat. */
async function typingIn(page: Page, platform: Platform, vault: Page): Promise<Typing> {
  await openChat(page, platform)
  const chat = await chatOn(page, platform)
  await expect.poll(async () => (await viewedTab(vault))?.view.conversationKey).toBeTruthy()
  await page.bringToFront()
  await chat.box.click()
  return { chat, strip: await stripOf(page) }
}

async function overlap(strip: Strip, chat: Chat): Promise<string[]> {
  const own = (await strip.place())!
  const others = { box: await chat.box.boundingBox(), send: await chat.send.boundingBox() }
  return Object.entries(others).flatMap(([name, box]) => {
    const apart =
      !box ||
      own.x >= box.x + box.width ||
      box.x >= own.x + own.width ||
      own.y >= box.y + box.height ||
      box.y >= own.y + own.height
    return apart ? [] : [name]
  })
}

for (const platform of ['douyin', 'qianniu'] as const) {
  const served = (variant: 'a' | 'b') =>
    ({ platform, variant, tickets: 120, latencyMs: 20, now: chinaTimeNow() }) as const

  for (const variant of ['a', 'b'] as const) {
    test(`${platform} ${variant}: what is wrong stands under the box while it is typed, and nothing is sent`, async ({
      page,
      serve,
      vault,
    }) => {
      const server = await serve(served(variant))
      const { chat, strip } = await typingIn(page, platform, vault)
      const asked = server.requests.length
      const acts = await watchActs(page)
      await page.keyboard.type(BAD)
      await strip.says(/危险.*引到站外/)
      await strip.says(/微信/)
      expect(await overlap(strip, chat)).toEqual([])
      await expect.poll(() => strip.spoken()).toMatch(/^危险：引到站外。「.*微信.*按 F8/)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/TEXTAREA|IFRAME/)

      // Put right, it goes by itself.
      await chat.box.fill(FINE)
      await strip.isGone()
      expect(await chat.text()).toBe(FINE)
      expect((await chat.messages.allInnerTexts()).join('')).not.toMatch(/微信|拍一张照片/)
      expect(await acts()).toEqual([])
      const later = server.requests.slice(asked).filter(({ answeredBy }) => answeredBy !== 'asset')
      expect(later.filter(({ url }) => /send/i.test(url))).toEqual([])
    })
  }

  test(`${platform}: the better sentence goes in on a tap, into its own place`, async ({
    page,
    serve,
    vault,
  }) => {
    const server = await serve(served('a'))
    const { chat, strip } = await typingIn(page, platform, vault)
    const asked = server.requests.length
    await page.keyboard.type(`${BAD}，谢谢您`)
    await strip.says(/引到站外/)
    const acts = await watchActs(page)
    const open = (await strip.text()).includes('展开') ? '展开' : null
    if (open) await strip.press(open)
    await strip.says(/换成/)
    const quote = (
      await strip.each<string>('function () { return this.querySelector(".quote")?.textContent }')
    )
      .filter(Boolean)
      .join('')
    const better = (
      await strip.each<string>('function () { return this.querySelector(".better")?.textContent }')
    )
      .filter(Boolean)
      .join('')
    expect(quote).toContain('微信')
    expect(better.length).toBeGreaterThan(0)
    expect(await overlap(strip, chat)).toEqual([])
    await strip.press('换成')
    await expect.poll(() => chat.text()).toBe(`${BAD}，谢谢您`.replace(quote, better))
    await expect(chat.box).toBeFocused()
    // The caret stands behind what was put in.
    await page.keyboard.type('☆')
    expect(await chat.text()).toBe(`${BAD}，谢谢您`.replace(quote, `${better}☆`))
    expect(await acts()).toEqual([])
    const later = server.requests.slice(asked).filter(({ answeredBy }) => answeredBy !== 'asset')
    expect(later.filter(({ url }) => /send/i.test(url))).toEqual([])
  })

  test(`${platform}: asks nothing in the middle of a word, and looks once it is whole`, async ({
    page,
    serve,
    vault,
  }) => {
    await serve(served('a'))
    const { chat, strip } = await typingIn(page, platform, vault)
    await page.keyboard.type(BAD)
    await strip.says(/引到站外/)
    await chat.box.fill('')
    await strip.isGone()
    const input = await page.context().newCDPSession(page)
    await input.send('Input.imeSetComposition', { text: BAD, selectionStart: 3, selectionEnd: 3 })
    expect(await chat.text()).toBe(BAD)
    await page.waitForTimeout(600)
    expect(await strip.text()).toBe('')
    await input.send('Input.insertText', { text: BAD })
    expect(await chat.text()).toBe(BAD)
    await strip.says(/引到站外/)
  })

  test(`${platform}: an emptied box and another chat clear it at once`, async ({ page, serve, vault }) => {
    await serve(served('a'))
    const { chat, strip } = await typingIn(page, platform, vault)
    const first = (await viewedTab(vault))!.view.conversationKey
    const buyer = /发送给 (.+)，使用/.exec((await chat.box.getAttribute('placeholder')) ?? '')?.[1] ?? ''
    await page.keyboard.type(BAD)
    await strip.says(/引到站外/)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Backspace')
    expect(await strip.text()).toBe('')

    await page.keyboard.type(BAD)
    await strip.says(/引到站外/)
    await chat.others.nth(2).click()
    await expect
      .poll(async () => ((await viewedTab(vault))?.view.conversationKey ?? first) !== first)
      .toBe(true)
    if (platform === 'douyin') {
      // Each chat keeps its own draft; this one has none, and the first one's is looked at again with it.
      await strip.isGone()
      await chat.others.filter({ hasText: buyer }).click()
    }
    await strip.says(/引到站外/)
    expect(await chat.text()).toBe(BAD)
  })

  test(`${platform}: sent, it goes; and nothing of the draft was kept`, async ({
    page,
    serve,
    vault,
    records,
  }) => {
    await serve(served('a'))
    const { chat, strip } = await typingIn(page, platform, vault)
    await page.keyboard.type('加我微信暗号青椒肉丝')
    await strip.says(/引到站外/)
    const kept = JSON.stringify([
      await records(),
      await vault.evaluate(async () => [
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
      ]),
    ])
    expect(kept).toContain('conversationKey')
    expect(kept).not.toContain('青椒肉丝')
    await page.keyboard.press('Enter')
    await expect(chat.messages.last()).toContainText('青椒肉丝')
    await strip.isGone()
  })

  test(`${platform}: F8 reaches the strip, Escape leaves it; in the box Escape is the console’s`, async ({
    page,
    serve,
    vault,
  }) => {
    await serve(served('a'))
    const { chat, strip } = await typingIn(page, platform, vault)
    const focused = async () =>
      (await strip.each<string>('function () { return this.activeElement?.textContent ?? "" }')).join('')
    await page.keyboard.type(BAD)
    await strip.says(/引到站外/)
    await page.keyboard.press('Escape')
    await strip.says(/引到站外/)
    await page.keyboard.press('F8')
    await expect.poll(focused).toContain('引到站外')
    await page.keyboard.press('F8')
    await expect(chat.box).toBeFocused()
    await page.keyboard.press('F8')
    await page.keyboard.press('Tab')
    await expect.poll(focused).not.toContain('引到站外')
    await page.keyboard.press('Escape')
    await strip.isGone()
    await expect(chat.box).toBeFocused()
    // Put away for this text, not for the next.
    await page.waitForTimeout(400)
    expect(await strip.text()).toBe('')
    await page.keyboard.type('。')
    await strip.says(/引到站外/)
    await strip.press('×')
    await strip.isGone()
    await expect(chat.box).toBeFocused()
    expect(await chat.text()).toBe(`${BAD}。`)
  })
}
