import { create } from 'zustand'
import type { OwnScriptDraft } from '../../schema/own-script-change'
import { NO_FILTERS, type ShelfFilters } from './shelf'

export const DESK_VIEWS = ['list', 'tidy', 'uncovered', 'files'] as const
export type DeskView = (typeof DESK_VIEWS)[number]

/** Where the person stands in 话术: kept as long as the panel is open, whatever room is shown. */
export interface ScriptsDesk {
  view: DeskView
  query: string
  filters: ShelfFilters
  /** The script that is opened in the list; `null` = none. */
  opened: string | null
  /** What is being written; kept until it is saved or thrown away. */
  draft: OwnScriptDraft | null
  /** A script was just saved: the focus goes to it. */
  returning: boolean
  /** Is the form in front? */
  writing: boolean
}

export const useScriptsDesk = create<ScriptsDesk>()(() => ({
  view: 'list',
  query: '',
  filters: NO_FILTERS,
  opened: null,
  draft: null,
  writing: false,
  returning: false,
}))

export const showView = (view: DeskView): void => useScriptsDesk.setState({ view, writing: false })
export const search = (query: string): void => useScriptsDesk.setState({ query, opened: null })
export const narrow = (change: Partial<ShelfFilters>): void =>
  useScriptsDesk.setState(({ filters }) => ({ filters: { ...filters, ...change }, opened: null }))
export const toggleScript = (id: string): void =>
  useScriptsDesk.setState(({ opened }) => ({ opened: opened === id ? null : id }))

/** Opens the form with a draft in it. */
export const write = (draft: OwnScriptDraft): void => useScriptsDesk.setState({ draft, writing: true })
export const changeDraft = (change: Partial<OwnScriptDraft>): void =>
  useScriptsDesk.setState(({ draft }) => ({ draft: draft && { ...draft, ...change } }))
export const putFormAside = (): void => useScriptsDesk.setState({ writing: false })
export const takeUpForm = (): void => useScriptsDesk.setState(({ draft }) => ({ writing: draft !== null }))
export const dropDraft = (): void => useScriptsDesk.setState({ draft: null, writing: false })
/** The focus has gone to the saved script. */
export const hasReturned = (): void => useScriptsDesk.setState({ returning: false })
/** Goes from the form to the saved script in the list. */
export const showSaved = (id: string): void =>
  useScriptsDesk.setState({
    draft: null,
    writing: false,
    view: 'list',
    query: '',
    filters: NO_FILTERS,
    opened: id,
    returning: true,
  })
