import { isInsideAny, textOf } from '../node-text'
import type { PageContext, PageReader, PageYield } from '../site'
import { dialogsIn, findRefusalDialog } from '../refusal-form/find-dialog'
import { readRefusalForm } from '../refusal-form/read-form'
import type { RefusalWords } from '../refusal-form/refusal-words'
import { formRecordId } from './form-record'
import { createListReader, type ListedRecord } from './read-list'
import { MAIN_FIELDS, missingIn, unreadOf } from './unread'
import type { AfterSaleWords } from './words'
import type { Platform } from '../../schema/platform'

const EMPTY = /暂无数据|暂无售后|没有符合条件|暂无符合条件|没有找到|共0条|无数据/

interface ListPage {
  platform: Platform
  words: AfterSaleWords
  refusal: RefusalWords
}

/** A page that lists after-sales, with a refuse dialog where one is open over it. */
export function createListPage({ platform, words, refusal }: ListPage): PageReader {
  const readList = createListReader(words)
  return (context: PageContext): PageYield => {
    const { root, now, shop } = context
    const dialogs = new Set(dialogsIn(root))
    const all = readList(root, { platform, now, shop })
    const listed = dialogs.size > 0 ? all.filter(({ nodes }) => !isInsideAny(nodes[0], dialogs)) : all
    const records = distinctRecords(listed)
    const dialog = findRefusalDialog(root, refusal)
    const form = dialog && {
      ...readRefusalForm(dialog, root, refusal),
      afterSaleId: formRecordId(dialog, words),
    }
    return {
      afterSales: records.map((entry) => entry.record),
      places: listed,
      refusalForm: form,
      unread:
        records.length || EMPTY.test(textOf(root).replace(/\s/g, '')) ? records.flatMap(unreadOf) : NOTHING,
      health: healthOf(records),
    }
  }
}

const NOTHING = [{ field: 'afterSales', why: 'label-not-found' }]

/** Kits copy rows into locked columns; one number is one record. */
function distinctRecords(listed: readonly ListedRecord[]): ListedRecord[] {
  const seen = new Map<string, ListedRecord>()
  return listed.filter((entry) => {
    const id = entry.record.afterSaleId
    if (id === null) return true
    if (seen.has(id)) return false
    seen.set(id, entry)
    return true
  })
}

/** One item per field: read when every record has it. */
function healthOf(records: readonly ListedRecord[]): { read: number; expected: number } {
  const expected = MAIN_FIELDS.length + 1
  if (records.length === 0) return { read: 0, expected }
  const lacking = new Set(records.flatMap(missingIn))
  const titled = records.every(({ record }) => record.items.length > 0)
  return { read: MAIN_FIELDS.length - lacking.size + Number(titled), expected }
}
