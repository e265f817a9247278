import { useEffect, useMemo, useState } from 'react'
import type { Steps } from '../../domain/steps'
import { initialQuery } from '../../reply/search/initial-tokens'
import { initialSearchSteps } from '../../reply/search/initial-search'
import { searchSteps, type Findable, type ScriptSearch } from '../../reply/search/script-search'
import { inSlices } from './in-slices'

const PAUSE_MS = 150

export interface SearchHits {
  /** Ids, best first; `null` = nothing was asked. */
  ids: string[] | null
  /** The library is still being made searchable. */
  preparing: boolean
}

type MakeSteps = (scripts: readonly Findable[]) => Steps<ScriptSearch> | Promise<Steps<ScriptSearch>>

/** Pinyin is large: it is loaded when letters are first asked for. */
const makeInitials: MakeSteps = async (scripts) => {
  const { pinyinInitials } = await import('../../reply/search/pinyin-initials')
  return initialSearchSteps(scripts, pinyinInitials)
}

/** Finds scripts by pieces of their words and, for a run of letters, by pinyin initials, 150 ms after the last key. */
export function useScriptSearch(scripts: readonly Findable[], query: string): SearchHits {
  const asked = useSettled(query.trim())
  const byLetters = initialQuery(asked).length > 0
  const text = useIndex(asked === '' ? null : scripts, searchSteps)
  const initials = useIndex(byLetters ? scripts : null, makeInitials)
  const most = scripts.length
  const ids = useMemo(() => {
    if (asked === '') return null
    const found = [
      ...(text?.search(asked, most) ?? []),
      ...(byLetters ? (initials?.search(asked, most) ?? []) : []),
    ]
    return [...new Set(found)]
  }, [asked, byLetters, text, initials, most])
  return { ids, preparing: asked !== '' && (text === null || (byLetters && initials === null)) }
}

/** What was typed, once nothing more came for a moment; an emptied box counts at once. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), typed === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return typed === '' ? '' : settled
}

/** An index made in slices once `scripts` are handed in; while it is made anew, the one before still answers. */
function useIndex(scripts: readonly Findable[] | null, make: MakeSteps): ScriptSearch | null {
  const [index, setIndex] = useState<ScriptSearch | null>(null)
  useEffect(() => {
    if (scripts === null) return undefined
    const leave = new AbortController()
    const build = async () => {
      const steps = await make(scripts)
      setIndex(await inSlices(steps, { signal: leave.signal }))
    }
    build().catch((error: unknown) => {
      if (!leave.signal.aborted) throw error
    })
    return () => leave.abort()
  }, [scripts, make])
  return index
}
