import type { Frame, Page } from '@playwright/test'
import type { Platform } from '../../replica/shop/shape'
import { ADDRESSES } from './addresses'

/** Goes to the console's chat and opens a conversation: 飞鸽 opens its first by itself, 旺旺 none. */
export async function openChat(page: Page, platform: Platform): Promise<void> {
  await page.goto(ADDRESSES[platform].chat())
  if (platform === 'douyin') return await page.locator('.msgItemWrap').first().waitFor()
  const core = await chatFrame(page)
  await core.locator('.conversation-item').first().click()
  await core.locator('.message-item-line').first().waitFor()
}

/** The frame in which 旺旺 chats. */
export async function chatFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[title="chat-core"]')).contentFrame()
  if (!frame) throw new Error('旺旺 has no frame')
  return frame
}
