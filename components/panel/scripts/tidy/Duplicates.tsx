import { useCallback, useMemo, useState } from 'react'
import { formatCount, formatShare } from '../../../../lib/i18n/format'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import { duplicateSteps, type Duplicate } from '../../../../lib/reply/library/find-duplicates'
import { ownerOf, type ShelfScript } from '../../../../lib/state/scripts/shelf'
import { useSliced } from '../../../../lib/state/scripts/use-sliced'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { KeptNote, useKept } from '../KeptNote'
import { oneLine } from '../one-line'
import { useScriptActions } from '../script-actions'
import { useStandingText } from '../standing-text'
import { Working } from '../Working'

const FIRST = 5

/** Scripts that say nearly the same, side by side; one of a pair that is one's own can be set aside. */
export function Duplicates({ shelf }: { shelf: readonly ShelfScript[] }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const [shown, setShown] = useState(FIRST)
  const [kept, run] = useKept()
  const { retire } = useScriptActions()
  const byId = useMemo(() => new Map(shelf.map((row) => [row.script.id, row])), [shelf])
  const plan = useCallback(
    () => ({ steps: duplicateSteps(shelf.map(({ script }) => script)), total: shelf.length }),
    [shelf],
  )
  const found = useSliced(plan)
  if (found.status === 'working') return <Working state={found} />
  const pairs = found.status === 'ready' ? found.value.filter((pair) => hasOwn(pair, byId)) : []
  const rest = pairs.length - shown
  return (
    <Card title={t('dup.title')} aside={t('dup.aside', { n: formatCount(pairs.length, locale) })}>
      {pairs.length === 0 && <p className="text-sm text-ink2">{t('dup.none')}</p>}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {pairs.slice(0, shown).map(({ first, second, share }) => (
          <li key={`${first} ${second}`} className="border-t border-line pt-2 first:border-0 first:pt-0">
            <p className="mb-1 text-xs text-ink3">{t('dup.share', { share: formatShare(share, locale) })}</p>
            <div className="grid grid-cols-2 gap-1.5 narrow:grid-cols-1">
              {[first, second].map((id) => {
                const row = byId.get(id)
                return row && <Side key={id} row={row} onRetire={() => run(() => retire([id], true))} />
              })}
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="link" onClick={() => setShown(shown + FIRST)}>
          {t('dup.more', { n: formatCount(Math.min(FIRST, rest), locale) })}
        </Button>
      )}
      <KeptNote kept={kept} />
    </Card>
  )
}

/** Two that ship say different things by our own tests, and can't be set aside. */
const hasOwn = ({ first, second }: Duplicate, byId: ReadonlyMap<string, ShelfScript>) =>
  [first, second].some((id) => byId.get(id)?.own != null)

function Side({ row, onRetire }: { row: ShelfScript; onRetire: () => void }) {
  const t = useText(scriptsWords)
  const standingText = useStandingText()
  const { script, own, standing } = row
  return (
    <div className="flex min-w-0 flex-col gap-1 rounded-md border border-line p-1.5 text-sm">
      <p lang="zh-CN" className="font-semibold">
        {script.aim}
      </p>
      <p lang="zh-CN" className="grow text-ink2 wrap-anywhere">
        {oneLine(script.text)}
      </p>
      <p className="text-xs text-ink3">
        {t(`owner.${ownerOf(row)}`)} · {standing ? standingText(standing) : t('standing.never')}
      </p>
      {own && (
        <div>
          <Button onClick={onRetire}>{t('dup.retire')}</Button>
        </div>
      )}
    </div>
  )
}
