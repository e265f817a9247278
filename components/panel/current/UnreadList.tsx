import { domainWords } from '../../../lib/i18n/domain-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import type { Unread } from '../../../lib/schema/page-reading'
import type { PageId } from '../../../lib/schema/page'

const SHOWN = 12

/** What could not be read on this page, in words. */
export function UnreadList({ page, unread }: { page: PageId | null; unread: readonly Unread[] }) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const describe = useUnreadText(page?.endsWith('-list') ?? false)
  const rest = unread.length - SHOWN
  return (
    <div className="border-t border-line px-3 py-2 text-sm text-ink2">
      {page !== null && <p className="font-semibold">{d(`page.${page}`)}</p>}
      <p>
        {page === null ? t('unreadable.body') : unread.length === 0 ? t('health.whole') : t('health.missing')}
      </p>
      <ul className="mt-1 list-disc pl-5">
        {unread.slice(0, SHOWN).map((row) => (
          <li key={`${row.field} ${row.why}`}>{describe(row)}</li>
        ))}
      </ul>
      {rest > 0 && <p>{t('queue.more', { n: rest })}</p>}
    </div>
  )
}

const FIELDS = [
  'afterSaleId',
  'orderId',
  'kind',
  'status',
  'reason',
  'refundFen',
  'paidFen',
  'appliedAt',
  'deadlineAt',
  'total',
  'updatedAt',
  'messages',
  'options',
  'note',
  'shop',
] as const
const WHYS = ['absent', 'unparsable', 'ambiguous', 'unsure'] as const

/** `afterSales[1].refundFen` → `第 2 单 退款金额 · 写法没认出来` on a list; a path never shows as it is. */
function useUnreadText(onList: boolean) {
  const t = useText(panelWords)
  return ({ field, why }: Unread): string => {
    const name = FIELDS.find((known) => new RegExp(`(^|\\.)${known}$`).test(field))
    const reason = WHYS.find((known) => known === why)
    const index = /^afterSales\[(\d+)\]/.exec(field)?.[1]
    const place = index === undefined || !onList ? '' : `${t('health.list', { n: Number(index) + 1 })} `
    return `${place}${t(`field.${name ?? 'other'}`)} · ${t(`health.why.${reason ?? 'other'}`)}`
  }
}
