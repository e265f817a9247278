import { useState } from 'react'
import { packsWords } from '../../../lib/i18n/packs-words'
import { useText } from '../../../lib/i18n/use-text'
import type { PackId } from '../../../lib/schema/finding'
import { changePackEdits, usePackEdits, withoutEditsOf } from '../../../lib/state/use-packs'
import { Button } from '../../ui/Button'

/** Gives all numbers of one pack back to it; asks once more, since what the person typed is lost. */
export function ResetPack({ id }: { id: PackId }) {
  const t = useText(packsWords)
  const [edits] = usePackEdits()
  const [stage, setStage] = useState<'idle' | 'asked' | 'done'>('idle')
  const rest = withoutEditsOf(edits ?? {}, id)
  const count = Object.keys(edits ?? {}).length - Object.keys(rest).length
  const press = () => {
    if (stage !== 'asked') return setStage('asked')
    void changePackEdits((all) => withoutEditsOf(all, id)).then(() => setStage('done'))
  }
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <Button look={stage === 'asked' ? 'danger' : 'plain'} disabled={count === 0} onClick={press}>
        {stage === 'asked' && count > 0 ? t('resetAll.sure', { count }) : t('resetAll')}
      </Button>
      <span aria-live="polite" className="text-sm text-ok">
        {stage === 'done' && count === 0 ? `✓ ${t('resetAll.done')}` : ''}
      </span>
    </div>
  )
}
