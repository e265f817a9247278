import { useCallback, useEffect, useRef, useState } from 'react'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import type { Kept } from '../../../lib/state/scripts/script-actions'

/** How the last change ended, and the way to make one. */
export function useKept(): [Kept | null, (change: () => Promise<Kept>) => void] {
  const [kept, setKept] = useState<Kept | null>(null)
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
    }
  }, [])
  const run = useCallback((change: () => Promise<Kept>) => {
    setKept(null)
    const wait = async () => {
      const ended = await change()
      if (shown.current) setKept(ended)
    }
    void wait()
  }, [])
  return [kept, run]
}

/** Says how a change ended; nothing while there was none. */
export function KeptNote({ kept }: { kept: Kept | null }) {
  const t = useText(scriptsWords)
  return (
    <p aria-live="polite" className="text-sm empty:hidden">
      {kept === 'kept' && <span className="text-ok">✓ {t('script.done')}</span>}
      {kept !== null && kept !== 'kept' && <span className="text-bad">◆ {t(failureOf(kept))}</span>}
    </p>
  )
}

/** The sentence of a change that was not kept. */
export function failureOf(why: Exclude<Kept, 'kept'>) {
  if (why === 'store-full') return 'failed.full'
  if (why === 'store-newer') return 'failed.newer'
  return why === 'unreachable' ? 'failed.background' : 'failed.kept'
}
