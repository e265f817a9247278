import { useCallback, useEffect, useRef, useState } from 'react'
import { timeOf } from '../../../../lib/domain/time'
import type { OwnScript, ReplyScript } from '../../../../lib/schema/reply-script'
import { planSteps, scriptsToBring, type ImportPlan } from '../../../../lib/state/scripts/import-plan'
import { inSlices } from '../../../../lib/state/scripts/in-slices'
import { readScriptFile, type FileFault } from '../../../../lib/state/scripts/read-script-file'
import { newScriptId } from '../../../../lib/state/scripts/script-draft'
import type { BroughtIn } from '../../../../lib/state/scripts/script-actions'
import { useScriptActions } from '../script-actions'

/** How far an import has come. Nothing is kept before `keeping`. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; name: string }
  | { step: 'refused'; fault: FileFault }
  | { step: 'found'; name: string; plan: ImportPlan }
  | { step: 'keeping'; done: number; total: number }
  | { step: 'ended'; brought: BroughtIn }

interface Library {
  own: readonly OwnScript[]
  builtIn: readonly ReplyScript[]
}

/** Takes a file in three steps: read and held against what is here, shown, kept. Leaving ends what is under way. */
export function useImport({ own, builtIn }: Library) {
  const { bringIn } = useScriptActions()
  const [state, setState] = useState<ImportState>({ step: 'idle' })
  const under = useRef(new AbortController())
  useEffect(() => () => under.current.abort(), [])
  const begin = useCallback(() => {
    under.current.abort()
    under.current = new AbortController()
    return under.current.signal
  }, [])

  const read = async (file: File, owner: OwnScript['owner']) => {
    const signal = begin()
    const { name } = file
    setState({ step: 'reading', name })
    const now = timeOf(Date.now())
    const found = await readScriptFile(file, { now, newId: newScriptId, shopKey: null, owner })
    if (signal.aborted) return
    if ('why' in found) return setState({ step: 'refused', fault: found })
    try {
      const plan = await inSlices(planSteps(found, { own, builtIn, now }), { signal })
      setState({ step: 'found', name, plan })
    } catch {
      if (!signal.aborted) setState({ step: 'refused', fault: { why: 'unread' } })
    }
  }
  const keep = async (plan: ImportPlan, skipTwins: boolean) => {
    const signal = begin()
    const scripts = scriptsToBring(plan, skipTwins)
    const total = scripts.length
    setState({ step: 'keeping', done: 0, total })
    const onProgress = (done: number) => setState({ step: 'keeping', done, total })
    setState({ step: 'ended', brought: await bringIn(scripts, { signal, onProgress }) })
  }
  const stop = () => under.current.abort()
  const dismiss = () => {
    begin()
    setState({ step: 'idle' })
  }
  return { state, read, keep, stop, dismiss }
}
