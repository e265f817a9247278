import type { PageReading } from '../../../lib/schema/page-reading'

type Leaf = string | number | boolean | null | undefined
/** Values by path. A list is there as its members (`tags[优+订单]`) or, of records, by what names them. */
export type Fields = Map<string, Leaf>

/** Keys by which records of a list are told apart, whatever their place. */
const NAMES = ['afterSaleId', 'id', 'op'] as const

/** Every field of a reading by a path that does not depend on how many others were read. `unread` is no field. */
export function fieldsOf(reading: PageReading): Fields {
  const fields: Fields = new Map()
  walk({ ...reading, unread: undefined }, '', fields)
  return fields
}

function walk(value: unknown, path: string, fields: Fields): void {
  if (Array.isArray(value)) walkList(value, path, fields)
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key, fields)
  else fields.set(path, normal(value))
}

function walkList(list: readonly unknown[], path: string, fields: Fields): void {
  const seen = new Map<string, number>()
  for (const entry of list) {
    const name = nameOf(entry)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const place = `${path}[${name}${count > 1 ? `#${count}` : ''}]`
    if (typeof entry === 'object') walk(entry, place, fields)
    else fields.set(place, true)
  }
}

function nameOf(entry: unknown): string {
  if (entry === null || typeof entry !== 'object') return String(normal(entry))
  const record = entry as Record<string, unknown>
  // Ids that the reader makes itself say nothing; what was said does.
  if ('from' in record && !isShownId(record['id']))
    return `${String(record['from'])} ${String(normal(record['text']))}`
  const key = NAMES.find((name) => name in record)
  if (key === undefined) return ''
  return key === 'op' ? `${String(record['op'])}${String(record['bound'])}` : String(record[key])
}

const isShownId = (id: unknown): boolean => typeof id === 'string' && /\d{12}/.test(id)

/** Full-width forms and invisible characters are no difference. */
function normal(value: unknown): Leaf {
  if (typeof value !== 'string') return value as Leaf
  return value
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, '')
    .replace(/￥/g, '¥')
    .replace(/\s+/g, ' ')
    .trim()
}
