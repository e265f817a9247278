import { createContext, useContext } from 'react'
import type { ScriptActions } from '../../../lib/state/scripts/script-actions'

const missing = () => {
  throw new Error('script actions are not provided')
}

/** What 话术 can do; handed in, so that a page without an extension can show it too. */
export const ScriptActionsContext = createContext<ScriptActions>({
  save: missing,
  retire: missing,
  remove: missing,
  bringIn: missing,
  check: missing,
  compare: missing,
})

export const useScriptActions = () => useContext(ScriptActionsContext)
