import { useMemo, useState } from 'react'
import { formatCount, formatShare } from '../../../../lib/i18n/format'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { ScriptRecord } from '../../../../lib/reply/rank/script-record'
import type { ShelfScript } from '../../../../lib/state/scripts/shelf'
import { whatWorks, type Worked } from '../../../../lib/state/scripts/what-works'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'

const FIRST = 8

/** Scripts by what came of them here: counts and an interval, and «样本不足» where there is too little. */
export function WhatWorks({ shelf, record }: { shelf: readonly ShelfScript[]; record: ScriptRecord }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const [shown, setShown] = useState(FIRST)
  const rows = useMemo(() => whatWorks(shelf, record), [shelf, record])
  const rest = rows.length - shown
  return (
    <Card title={t('works.title')} aside={t('works.aside')}>
      {rows.length === 0 ? (
        <p className="text-sm text-ink2">{t('works.none')}</p>
      ) : (
        <>
          <ol className="grid gap-2 text-sm">
            {rows.slice(0, shown).map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ol>
          {rest > 0 && (
            <Button look="link" onClick={() => setShown(shown + FIRST)}>
              {t('works.more', { n: formatCount(Math.min(FIRST, rest), locale) })}
            </Button>
          )}
          <p className="mt-1.5 text-xs text-ink3">{t('works.basis')}</p>
        </>
      )}
    </Card>
  )
}

function Row({ row: { aim, used, ends, settled, share } }: { row: Worked }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  return (
    <li>
      <p lang="zh-CN" className="font-semibold">
        {aim}
      </p>
      {share === null ? (
        <p className="text-ink3">{t('works.few', { used, ends })}</p>
      ) : (
        <>
          <p className="text-ink2">{t('works.row', { ends, settled })}</p>
          <p className="text-ink2">
            {t('works.span', {
              share: formatShare(share.value, locale),
              low: formatShare(share.low, locale),
              high: formatShare(share.high, locale),
            })}
          </p>
          <div aria-hidden className="relative mt-1 h-1.5 rounded-full bg-line">
            <div
              className="absolute h-full rounded-full bg-brand-line"
              style={{ left: `${share.low * 100}%`, right: `${100 - share.high * 100}%` }}
            />
            <div
              className="absolute -top-0.5 h-2.5 w-0.5 bg-brand"
              style={{ left: `calc(${share.value * 100}% - 1px)` }}
            />
          </div>
        </>
      )}
    </li>
  )
}
