import type { Locator, Page } from '@playwright/test'
import type { Platform } from '../../replica/shop/shape'
import { chatFrame } from './open-chat'

/** The reply box, the send button, the messages and the other conversations of one chat. */
export interface Chat {
  box: Locator
  text: () => Promise<string>
  send: Locator
  messages: Locator
  others: Locator
}

/** The chat that `openChat` opened. */
export async function chatOn(page: Page, platform: Platform): Promise<Chat> {
  if (platform === 'douyin') {
    const box = page.locator('#im-input-box textarea')
    return {
      box,
      text: () => box.inputValue(),
      send: page.locator('#im-input-box [role=button]'),
      messages: page.locator('.msgItemWrap'),
      others: page.locator('[data-kora="conversation"]'),
    }
  }
  await chatFrame(page)
  const core = page.frameLocator('iframe[title="chat-core"]')
  const box = core.locator('.ww_input pre.edit')
  return {
    box,
    text: () => box.innerText(),
    send: core.locator('.send-btn'),
    messages: core.locator('.message-item-line'),
    others: core.locator('.conversation-item'),
  }
}

declare global {
  interface Window {
    hufenActs?: string[]
  }
}

/** From now on notes every key, click and submit that no person made, in the page and its frames. */
export async function watchActs(page: Page): Promise<() => Promise<string[]>> {
  for (const frame of page.frames()) {
    await frame.evaluate(() => {
      window.hufenActs = []
      for (const type of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'submit']) {
        window.addEventListener(type, (event) => !event.isTrusted && window.hufenActs?.push(type), true)
      }
    })
  }
  return async () =>
    (await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.hufenActs ?? [])))).flat()
}
