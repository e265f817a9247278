import { createContext, useContext } from 'react'
import type { TodoCase } from '../../../lib/state/todo/mark-todo'

/** Keeps what waits in a chat silent for so many minutes; `null` = for good. `false` = it was not kept. */
export type PutOff = (of: TodoCase, minutes: number | null) => Promise<boolean>

/** Handed in, so that a page without an extension can show the room too. */
export const PutOffContext = createContext<PutOff>(() => Promise.resolve(false))

export const usePutOff = () => useContext(PutOffContext)
