import type { Page } from '@playwright/test'
import type { Platform, ReplicaShop } from '../../replica/shop/shape'
import { ADDRESSES, refusableTicket } from '../../e2e/drive/addresses'
import { chatOn } from '../../e2e/drive/chat'
import { openChat } from '../../e2e/drive/open-chat'
import type { Records } from '../../e2e/drive/records'
import type { Sheet } from '../../e2e/drive/sheet'
import type { Strip } from '../../e2e/drive/strip'

/** What a step may look at: the console page, the panel beside it, the sheet, the strip and the store. */
export interface Scene {
  platform: Platform
  shop: ReplicaShop
  page: Page
  panel: Page
  sheet: Sheet
  strip: Strip
  records: () => Promise<Records>
}

export interface Step {
  name: string
  /** File of the screenshot, after the platform. */
  shot: string
  /** Does what an agent would do, and waits until the page itself has come to rest. */
  act: (scene: Scene) => Promise<void>
  /** What was read, in a few words; null while it is not there yet. */
  seen: (scene: Scene) => Promise<string | null>
}

/** Breaks two rules at once. */
const DRAFT = '亲给个五星好评，截图发我返您3元，稍等哈'
const AWAITING_ROWS = 5
/** Stands far down on a score page that is whole. */
const SCORE_FOOT = { douyin: /飞鸽|商品品质退货率/, qianniu: /服务保障/ } as const

/** The tour of one platform's console, in the order of an agent's day. */
export const STEPS: Step[] = [
  {
    name: 'reads a list',
    shot: '1-list',
    act: async ({ page, platform }) => {
      await open(page, ADDRESSES[platform].list())
      await refuseButton(page).waitFor()
    },
    seen: async ({ records, platform, panel }) => {
      const stored =
        (await records())['afterSales']?.filter((row) => row['platform'] === platform).length ?? 0
      const words = await said(panel, /\d+ 单等处理|等你处理/)
      return stored >= AWAITING_ROWS && words ? `${stored} tickets stored, panel: ${words}` : null
    },
  },
  {
    name: 'opens a ticket',
    shot: '2-ticket',
    act: async ({ page, platform, shop }) => {
      const { afterSaleId, reason } = refusableTicket(shop).truth
      await open(page, ADDRESSES[platform].detail(afterSaleId))
      await refuseButton(page).waitFor()
      await page.getByText(reason).first().waitFor()
    },
    seen: async ({ panel, shop }) => {
      const { reason, refundFen } = refusableTicket(shop).truth
      const amount = yuan(refundFen)
      const text = await textOf(panel)
      return text.includes(amount) && text.includes(reason) ? `panel: ${amount} ${reason}` : null
    },
  },
  {
    name: 'hovers 拒绝',
    shot: '3-refuse',
    act: async ({ page }) => {
      await page.bringToFront()
      await page.mouse.move(1, 1)
      await refuseButton(page).hover()
    },
    seen: async ({ sheet, panel }) => {
      const words = await sheet.text()
      return words && (await said(panel, /拒绝之前/)) ? `sheet: ${oneLine(words)}` : null
    },
  },
  {
    name: 'opens a chat',
    shot: '4-chat',
    act: async ({ page, platform }) => {
      await openChat(page, platform)
      await page.bringToFront()
    },
    seen: async ({ records, platform, panel }) => {
      const rows = (await records())['messages'] ?? []
      const read = rows.filter((row) => JSON.stringify(row).includes(platform)).length
      const words = await said(panel, /可以这样回|\d+ 条备选/)
      return read > 0 && words ? `${read} messages stored, panel: ${words}` : null
    },
  },
  {
    name: 'types a draft',
    shot: '5-draft',
    act: async ({ page, platform }) => {
      const { box } = await chatOn(page, platform)
      await box.click()
      await page.keyboard.insertText(DRAFT)
    },
    seen: async ({ page, strip }) => {
      if (!(await strip.place())) return null
      await page.bringToFront()
      return `strip: ${oneLine(await strip.text())}`
    },
  },
  {
    name: 'opens a score page',
    shot: '6-score',
    act: async ({ page, platform }) => {
      await open(page, ADDRESSES[platform].score())
      await page
        .getByText(/体验分/)
        .nth(1)
        .waitFor()
      await page.getByText(SCORE_FOOT[platform]).first().waitFor()
    },
    seen: async ({ panel, shop }) => {
      const total = shop.scoreDays.at(-1)?.sheet.total
      if (total === null || total === undefined) throw new Error('the shop has no score')
      const words = new RegExp(`体验分.{0,20}?(?<![\\d.])${total}(\\.0+)?(?![\\d.])`)
      const found = await said(panel, words)
      return found && `panel: ${found}`
    },
  },
  room('待办', '7-todo', /先回|等|没有/),
  room('店铺', '8-shop', /体验分/),
  room('话术', '9-scripts', /\d+ 条/),
  room('复盘', '10-review', /今天|还没/),
]

/** A room of the panel, and words that it can't be shown without. */
function room(name: string, shot: string, words: RegExp): Step {
  return {
    name: `looks into ${name}`,
    shot,
    act: async ({ panel }) => {
      await panel.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
    },
    seen: async ({ panel }) => {
      const text = await panel.getByRole('tabpanel').innerText()
      return words.test(text) ? `panel: ${oneLine(text)}` : null
    },
  }
}

const refuseButton = (page: Page) => page.getByRole('button', { name: /^拒\s*绝/ }).first()

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.bringToFront()
}

async function said(page: Page, words: RegExp): Promise<string | null> {
  return words.exec(await textOf(page))?.[0] ?? null
}

async function textOf(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
}

function yuan(fen: number): string {
  const shape = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return new Intl.NumberFormat('zh-CN', shape).format(fen / 100)
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
