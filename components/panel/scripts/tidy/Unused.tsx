import { useMemo, useState } from 'react'
import { dayOf, timeOf } from '../../../../lib/domain/time'
import { formatCount, formatMoment } from '../../../../lib/i18n/format'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import { unusedScripts } from '../../../../lib/reply/library/unused-scripts'
import type { ScriptRecord } from '../../../../lib/reply/rank/script-record'
import type { OwnScript } from '../../../../lib/schema/reply-script'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { KeptNote, useKept } from '../KeptNote'
import { useScriptActions } from '../script-actions'

interface UnusedProps {
  own: readonly OwnScript[]
  record: ScriptRecord
  now: number
}

const FIRST = 20

/** One's own scripts that nobody used or changed for 90 days; those ticked are set aside in one tap. */
export function Unused({ own, record, now }: UnusedProps) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const { retire } = useScriptActions()
  const [spared, setSpared] = useState<ReadonlySet<string>>(new Set())
  const [kept, run] = useKept()
  const today = dayOf(timeOf(now))
  const unused = useMemo(() => unusedScripts(own, record, `${today}T00:00:00+08:00`), [own, record, today])
  const chosen = unused.filter(({ id }) => !spared.has(id)).map(({ id }) => id)
  const toggle = (id: string) => {
    const next = new Set(spared)
    if (!next.delete(id)) next.add(id)
    setSpared(next)
  }
  return (
    <Card title={t('unused.title')} aside={t('unused.aside', { n: formatCount(unused.length, locale) })}>
      {unused.length === 0 ? (
        <p className="text-sm text-ink2">{t('unused.none')}</p>
      ) : (
        <div className="grid gap-1.5">
          <ul className="grid gap-0.5 text-sm">
            {unused.slice(0, FIRST).map(({ id, aim, updatedAt }) => (
              <li key={id}>
                <label className="flex min-h-6 flex-wrap items-center gap-x-1.5">
                  <input
                    type="checkbox"
                    className="size-4 accent-brand"
                    checked={!spared.has(id)}
                    onChange={() => toggle(id)}
                  />
                  <span lang="zh-CN">{aim}</span>
                  <span className="text-xs text-ink3">
                    {t('unused.since', { at: formatMoment(updatedAt, now, locale) })}
                  </span>
                </label>
              </li>
            ))}
            {unused.length > FIRST && <li className="text-ink3">…</li>}
          </ul>
          <div>
            <Button disabled={chosen.length === 0} onClick={() => run(() => retire(chosen, true))}>
              {t('unused.retire', { n: formatCount(chosen.length, locale) })}
            </Button>
          </div>
          <p className="text-xs text-ink3">{t('unused.basis')}</p>
        </div>
      )}
      <KeptNote kept={kept} />
    </Card>
  )
}
