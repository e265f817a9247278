import type { Page } from '@playwright/test'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Conversation, Message } from '../../../lib/schema/conversation'
import type { PageReading } from '../../../lib/schema/page-reading'
import type { ScoreSheet } from '../../../lib/schema/score-sheet'
import type { TabView } from '../../../lib/schema/tab-view'
import { dumpRecords } from './records'

type Row = Record<string, unknown>

/** What every open console page shows, as the background keeps it for the panel; newest last. */
export async function tabViews(vault: Page): Promise<TabView[]> {
  const all = await vault.evaluate(() => chrome.storage.session.get(null))
  return Object.entries(all)
    .filter(([key]) => key.startsWith('view:'))
    .map(([, view]) => view as TabView)
    .toSorted((one, other) => one.readAt.localeCompare(other.readAt))
}

/**
 * The one open page as the extension came to know it, in the shape of a reading: records from the store, the rest
 * from the tab's view. Only the fields of `expected` are taken, since rows hold more than the page shows.
 */
export async function readBack(vault: Page, expected: PageReading): Promise<PageReading> {
  const records = await dumpRecords(vault)
  const view = (await tabViews(vault)).at(-1)
  const [sheet] = records['scoreSheets'] ?? []
  const [chat] = records['conversations'] ?? []
  const order = expected.afterSales.map(({ afterSaleId }) => afterSaleId)
  const rankOf = (row: Row): number => order.indexOf(String(row['afterSaleId'])) >>> 0
  return {
    page: view?.page ?? null,
    shop: view?.shop ?? null,
    afterSales: (records['afterSales'] ?? [])
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .map((row) => like(row, expected.afterSales[0]) as AfterSale),
    refusalForm: view?.form ?? null,
    scoreSheet: sheet ? (like(sheet, expected.scoreSheet ?? {}) as ScoreSheet) : null,
    conversation: chat ? conversationOf(chat, records['messages'] ?? [], expected) : null,
    unread: view?.unread ?? [],
  }
}

function conversationOf(chat: Row, rows: Row[], { conversation }: PageReading): Conversation {
  const order = conversation?.messages.map(({ id }) => id) ?? []
  const rankOf = (row: Row): number => order.indexOf(String(row['id'])) >>> 0
  const messages = rows
    .toSorted((one, other) => rankOf(one) - rankOf(other) || Number(one['place']) - Number(other['place']))
    .map((row) => like(row, conversation?.messages[0]) as Message)
  return { ...(like(chat, { ...conversation, messages: undefined }) as Conversation), messages }
}

function like(row: Row, shape: object = {}): Row {
  return Object.fromEntries(Object.keys(shape).map((key) => [key, row[key]]))
}
