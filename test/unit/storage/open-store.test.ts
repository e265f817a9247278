import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HufenDb } from '../../../lib/storage/db'
import { VERSIONS } from '../../../lib/storage/migrations/versions'
import { closeStore, openStore, storeOf } from '../../../lib/storage/open-store'
import { dump, freshDisk } from './fresh-store'

const newer = [
  ...VERSIONS,
  { version: (VERSIONS.at(-1)?.version ?? 0) + 1, stores: { shops: 'shopKey, platform' } },
]

beforeEach(freshDisk)
afterEach(closeStore)

describe('openStore', () => {
  it('opens one connection and keeps it', async () => {
    expect(await openStore()).toBe(await openStore())
    expect(storeOf().isOpen()).toBe(true)
  })

  it('gives way to a newer version, then says so, and touches nothing', async () => {
    const old = await openStore()
    const upgraded = new HufenDb('hufen', newer)
    await upgraded.open()
    expect(old.isOpen()).toBe(false)
    const before = await dump(upgraded)
    await expect(openStore()).rejects.toThrow('store-newer')
    expect(await dump(upgraded)).toEqual(before)
    expect((await indexedDB.databases())[0]?.version).toBe(newer.length * 10)
    upgraded.close()
  })

  it('opens again after another context deleted the database', async () => {
    await openStore()
    await new HufenDb().delete()
    const again = await openStore()
    expect(await again.shops.count()).toBe(0)
  })
})
