import { useMemo, useState } from 'react'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { ScriptRecord } from '../../../../lib/reply/rank/script-record'
import { isRetired, type ShelfScript } from '../../../../lib/state/scripts/shelf'
import { Button } from '../../../ui/Button'
import { CONTROL } from '../../../ui/Field'
import { useScriptActions } from '../script-actions'

/** A list to choose from stays usable up to about here. */
const MOST = 200

/** Chooses the two scripts of a trial: those used most first, then one's own, then the others. */
export function TrialPick({ shelf, record }: { shelf: readonly ShelfScript[]; record: ScriptRecord }) {
  const t = useText(scriptsWords)
  const { compare } = useScriptActions()
  const [pair, setPair] = useState<readonly [string, string]>(['', ''])
  const options = useMemo(() => optionsOf(shelf, record), [shelf, record])
  const [first, second] = pair
  const whole = first !== '' && second !== ''
  const same = whole && first === second
  const sides = [
    ['trial.first', first, (id: string) => setPair([id, second])],
    ['trial.second', second, (id: string) => setPair([first, id])],
  ] as const
  return (
    <>
      {sides.map(([label, value, choose]) => (
        <label key={label} className="grid min-w-0 gap-0.5">
          <span className="text-ink2">{t(label)}</span>
          <select
            className={`${CONTROL} max-w-none`}
            value={value}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{t('trial.pick')}</option>
            {options.map(({ script }) => (
              <option key={script.id} value={script.id}>
                {script.aim} · {t(`scene.${script.scene}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {same && <p className="text-warn">▲ {t('trial.same')}</p>}
      <div>
        <Button disabled={!whole || same} onClick={() => void compare(pair)}>
          {t('trial.start')}
        </Button>
      </div>
    </>
  )
}

function optionsOf(shelf: readonly ShelfScript[], record: ScriptRecord): ShelfScript[] {
  const used = (row: ShelfScript) => record[row.script.id]?.used ?? 0
  return shelf
    .filter((row) => !isRetired(row))
    .toSorted((a, b) => used(b) - used(a))
    .slice(0, MOST)
}
