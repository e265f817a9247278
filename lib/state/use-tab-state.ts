import { useEffect, useState } from 'react'
import { platformOfUrl } from '../sites/console-pages'
import type { TabView } from '../schema/tab-view'
import { followActiveTab, type ActiveTab } from './active-tab'
import type { TabState } from './room'
import { watchTabView } from './watch-tab-view'

/** How long a page of ours may take to report before it counts as one that must be refreshed. */
const PATIENCE_MS = 4_000

const LOADING: TabState = { status: 'loading' }

/** The tab in front of this window and what it shows. */
export function useTabState(): TabState {
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined)
  useEffect(() => followActiveTab(setTab), [])
  const tabId = tab?.tabId ?? null
  const ours = tab?.url != null && platformOfUrl(tab.url) !== null
  const seen = useViewOf(tabId)
  const view = seen?.tabId === tabId ? seen.view : undefined
  const patient = usePatience(`${tabId} ${tab?.url}`, ours && view === null)
  if (tab === undefined) return LOADING
  if (tabId === null) return { status: 'elsewhere' }
  if (view === undefined) return LOADING
  if (view !== null) return { status: 'view', tabId, view }
  if (!ours) return { status: 'elsewhere' }
  return patient ? LOADING : { status: 'silent' }
}

function useViewOf(tabId: number | null): { tabId: number; view: TabView | null } | undefined {
  const [seen, setSeen] = useState<{ tabId: number; view: TabView | null }>()
  useEffect(() => {
    if (tabId === null) return undefined
    return watchTabView(tabId, (view) => setSeen({ tabId, view }))
  }, [tabId])
  return seen
}

/** True for the first seconds of waiting for the same thing. */
function usePatience(what: string, waiting: boolean): boolean {
  const [lostWith, setLostWith] = useState<string | null>(null)
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setTimeout(() => setLostWith(what), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [what, waiting])
  return waiting && lostWith !== what
}
