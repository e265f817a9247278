import { useState } from 'react'
import { formatCount } from '../../../../lib/i18n/format'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { RowFault } from '../../../../lib/reply/files/scripts-of-rows'
import { scriptsToBring, type ImportPlan } from '../../../../lib/state/scripts/import-plan'
import { Button } from '../../../ui/Button'

const FIRST = 8

interface ImportReportProps {
  name: string
  plan: ImportPlan
  onKeep: (skipTwins: boolean) => void
  onDismiss: () => void
}

/** What a file would do, before anything of it is kept. */
export function ImportReport({ name, plan, onKeep, onDismiss }: ImportReportProps) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const [skipTwins, setSkipTwins] = useState(true)
  const { added, changed, unchanged, faults, twins } = plan
  const count = (n: number) => ({ n: formatCount(n, locale) })
  const kept = scriptsToBring(plan, skipTwins).length
  return (
    <div className="grid gap-2 rounded-md border border-line bg-wash p-2">
      <p className="font-semibold wrap-anywhere">{t('import.found', { name })}</p>
      <ul className="grid gap-0.5">
        <li>{t('import.added', count(added.length))}</li>
        <li>{t('import.changed', count(changed.length))}</li>
        <li>{t('import.unchanged', count(unchanged))}</li>
        {faults.length > 0 && <li className="text-bad">◆ {t('import.faulty', count(faults.length))}</li>}
        {twins.length > 0 && <li className="text-warn">▲ {t('import.twins', count(twins.length))}</li>}
      </ul>
      {faults.length > 0 && <Faults faults={faults} />}
      {twins.length > 0 && (
        <div>
          <ul lang="zh-CN" className="text-ink2">
            {twins.slice(0, FIRST).map(({ id, aim, like }) => (
              <li key={id}>{t('import.twin', { aim, like })}</li>
            ))}
          </ul>
          <label className="flex min-h-6 items-center gap-1">
            <input
              type="checkbox"
              className="size-4 accent-brand"
              checked={skipTwins}
              onChange={() => setSkipTwins(!skipTwins)}
            />
            {t('import.skipTwins')}
          </label>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {kept > 0 ? (
          <Button look="primary" onClick={() => onKeep(skipTwins)}>
            {t('import.keep', count(kept))}
          </Button>
        ) : (
          <p className="self-center text-ink2">{t('import.nothing')}</p>
        )}
        <Button onClick={onDismiss}>{t('import.dismiss')}</Button>
      </div>
    </div>
  )
}

function Faults({ faults }: { faults: readonly RowFault[] }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const [all, setAll] = useState(false)
  const rest = all ? 0 : faults.length - FIRST
  return (
    <div>
      <ul className="text-ink2">
        {(rest > 0 ? faults.slice(0, FIRST) : faults).map(({ line, column, why }) => (
          <li key={`${line} ${column}`}>
            {column === null ? t('import.row', { line }) : t('import.rowColumn', { line, column })}：
            {t(`import.why.${why}`)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('import.moreRows', { n: formatCount(rest, locale) })}
        </Button>
      )}
    </div>
  )
}
