// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../../lib/schema/error-code'
import { useLive } from '../../../lib/state/use-live'
import type { HufenDb } from '../../../lib/storage/db'
import { closeStore, openStore, storeOf } from '../../../lib/storage/open-store'

interface ProbeProps {
  name: string
  query: (db: HufenDb) => Promise<unknown>
}

function Probe({ name, query }: ProbeProps) {
  return <p>{JSON.stringify(useLive(name, query))}</p>
}

let root: Root
const show = (props: ProbeProps) => root.render(<Probe {...props} />)
const shown = () => JSON.parse(document.querySelector('p')?.textContent ?? 'null') as unknown

beforeEach(() => {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(async () => {
  root.unmount()
  await storeOf().delete()
  closeStore()
})

describe('useLive', () => {
  it('follows the store', async () => {
    show({ name: 'shops', query: (db) => db.shops.count() })
    await vi.waitFor(() => expect(shown()).toEqual({ status: 'ready', value: 0 }))
    const db = await openStore()
    const at = '2026-11-23T11:29:00+08:00'
    await db.shops.put({
      shopKey: 'k',
      platform: 'douyin',
      shopId: null,
      shopName: null,
      firstReadAt: at,
      readAt: at,
    })
    await vi.waitFor(() => expect(shown()).toEqual({ status: 'ready', value: 1 }))
  })

  it('never shows the answer to another question', async () => {
    show({ name: 'a', query: () => Promise.resolve('A') })
    await vi.waitFor(() => expect(shown()).toEqual({ status: 'ready', value: 'A' }))
    show({ name: 'b', query: () => new Promise(() => undefined) })
    await vi.waitFor(() => expect(shown()).toEqual({ status: 'loading' }))
  })

  it('gives a failure of the store its code', async () => {
    show({ name: 'newer', query: () => Promise.reject(new AppError('store-newer')) })
    await vi.waitFor(() => expect(shown()).toEqual({ status: 'failed', code: 'store-newer' }))
  })
})
