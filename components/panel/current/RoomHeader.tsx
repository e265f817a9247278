import { useState } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import type { TabView } from '../../../lib/schema/tab-view'
import { UnreadList } from './UnreadList'

/** Whose shop, which platform, and how much of the page was read. */
export function RoomHeader({ view }: { view: TabView }) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const [open, setOpen] = useState(false)
  const { page, health, shop, platform, unread } = view
  const nothing = page !== null && health.expected === 0
  const whole = page !== null && !nothing && health.read >= health.expected && unread.length === 0
  const read = nothing ? t('health.nothing') : t('health.line', { ...health })
  const line = page === null ? t('health.noPage') : read
  const colour = nothing ? 'text-ink2' : whole ? 'text-ok' : 'text-warn'
  return (
    <header className="border-b border-line bg-paper">
      <div className="flex flex-wrap items-center gap-x-2 px-3 py-1.5">
        <h1 className={shop?.shopName ? 'font-semibold' : 'text-ink3'}>
          {shop?.shopName ?? t('header.noShop')}
        </h1>
        <span className="rounded-full bg-ink px-2 text-xs text-on-ink">{d(`platform.${platform}`)}</span>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={`ml-auto min-h-7 rounded-sm px-1 text-xs ${colour}`}
        >
          <span aria-hidden className="mr-1">
            {nothing ? '○' : whole ? '●' : '▲'}
          </span>
          {line}
        </button>
      </div>
      {open && <UnreadList page={page} unread={unread} />}
    </header>
  )
}
