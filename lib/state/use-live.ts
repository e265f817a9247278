import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { AppError } from '../schema/error-code'
import type { HufenDb } from '../storage/db'
import { openStore, storeOf } from '../storage/open-store'
import { storeError } from '../storage/store-errors'
import { ready, type Loadable } from './room'

const LOADING: Loadable<never> = { status: 'loading' }

/**
 * A query of the store that stays up to date. `key` names what is asked; the answer to another key never
 * shows. Errors of the store come as `failed` with their code.
 */
export function useLive<T>(key: string, query: (db: HufenDb) => Promise<T>): Loadable<T> {
  const opened = useOpenStore()
  const answer = useLiveQuery(async () => {
    if (opened.status !== 'ready') return { key, result: opened }
    try {
      return { key, result: ready(await query(storeOf())) }
    } catch (error) {
      return { key, result: failed(error) }
    }
  }, [key, opened])
  return answer?.key === key ? answer.result : LOADING
}

/** Opened outside the query: a live query follows only what Dexie itself awaits. */
function useOpenStore(): Loadable<true> {
  const [opened, setOpened] = useState<Loadable<true>>(LOADING)
  useEffect(() => {
    let gone = false
    openStore().then(
      () => gone || setOpened(ready(true)),
      (error: unknown) => gone || setOpened(failed(error)),
    )
    return () => {
      gone = true
    }
  }, [])
  return opened
}

function failed(error: unknown): Loadable<never> {
  return { status: 'failed', code: error instanceof AppError ? error.code : storeError(error).code }
}
