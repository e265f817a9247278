import type { Platform } from '../../schema/platform'
import { parseIdentifier } from '../parse/identifier'
import type { RefusalForm } from '../../schema/refusal-form'
import type { Unread } from '../../schema/page-reading'
import type { RawAfterSale } from '../raw-reading'
import { findAll } from '../node-text'
import { findRefusalDialog, isTextarea } from '../refusal-form/find-dialog'
import { readRefusalForm } from '../refusal-form/read-form'
import type { RefusalWords } from '../refusal-form/refusal-words'
import type { PageContext, PageReader, PageYield } from '../site'
import type { VisibleNode } from '../visible-tree'
import { formRecordId } from './form-record'
import { createDetailReader } from './read-detail'
import type { LabelledRecord } from './read-record'
import { MAIN_FIELDS, isMissing, unreadOf } from './unread'
import type { AfterSaleWords } from './words'

export interface DetailPage {
  platform: Platform
  words: AfterSaleWords
  refusal: RefusalWords
  /** Address parameters that name the record. */
  idParameters: readonly string[]
  /** The whole page is the refuse form (G1). */
  formIsPage?: boolean
}

/** A page about one after-sale, with the refuse form where one is open. */
export function createDetailPage(page: DetailPage): PageReader {
  const read = createDetailReader(page.words)
  return (context: PageContext): PageYield => {
    const { root, now, shop } = context
    const id = idInAddress(context.url, page.idParameters)
    const labelled = read(root, { platform: page.platform, now, shop, id })
    const dialog = page.formIsPage ? root : findRefusalDialog(root, page.refusal)
    const form = dialog && {
      ...readRefusalForm(dialog, root, page.refusal),
      afterSaleId: formRecordId(dialog, page.words) ?? labelled.record.afterSaleId,
    }
    const empty = showsNothing(labelled)
    return {
      afterSales: empty && page.formIsPage ? [] : [labelled.record],
      places: [{ nodes: [root], record: labelled.record }],
      refusalForm: form,
      unread: page.formIsPage ? formUnread(form, root) : unreadOf(labelled, 0),
      health: healthOf(labelled.record, page.formIsPage ? form : null),
    }
  }
}

function idInAddress(url: string, parameters: readonly string[]): string | null {
  const query = new URL(url).searchParams
  return parameters.map((name) => parseIdentifier(query.get(name) ?? '')).find((id) => id !== null) ?? null
}

const FORM_FIELDS = ['afterSaleId', 'orderId', 'kind', 'reason', 'refundFen'] as const

const showsNothing = ({ record }: LabelledRecord): boolean =>
  record.afterSaleId === null && record.orderId === null && record.refundFen === null

/** What a refuse page must show: reasons to choose from, and where to write a note. */
function formUnread(form: RefusalForm | null, root: VisibleNode): Unread[] {
  const lacks = {
    options: !form?.options.length,
    note: findAll(root, isTextarea).length === 0,
  }
  return (['options', 'note'] as const)
    .filter((field) => lacks[field])
    .map((field) => ({ field, why: 'label-not-found' }))
}

/** What a page of its kind shows of every record; a refuse page shows less of it, and its form. */
function healthOf(record: RawAfterSale, form: RefusalForm | null): { read: number; expected: number } {
  const fields = form ? FORM_FIELDS : MAIN_FIELDS
  const main = fields.map((field) => !isMissing(record, field))
  const rest = form
    ? [record.items.length > 0, form.noteMax !== null]
    : [record.paidFen !== null, record.items.length > 0, record.refusals !== null]
  const all = [...main, ...rest]
  return { read: all.filter(Boolean).length, expected: all.length }
}
