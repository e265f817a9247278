import type { Page } from '@playwright/test'

export interface HeldStore {
  /** Ends the transaction; resolves to the ids of the tickets that were stored at that moment. */
  letGo: () => Promise<string[]>
}

/** Keeps a write transaction open on the tickets, so that whoever writes some has to wait. The store must exist. */
export async function holdStore(vault: Page): Promise<HeldStore> {
  await vault.evaluate(async () => {
    const opening = indexedDB.open('hufen')
    await new Promise((done, fail) => {
      opening.addEventListener('success', done)
      opening.addEventListener('error', fail)
    })
    const db = opening.result
    const held = db.transaction('afterSales', 'readwrite')
    const hold = { on: true, keys: [] as IDBValidKey[] }
    Object.assign(globalThis, { hold })
    await new Promise<void>((begun) => {
      const turn = () => {
        const asking = held.objectStore('afterSales').getAllKeys()
        asking.addEventListener('success', () => {
          hold.keys = asking.result
          begun()
          if (hold.on) turn()
          else db.close()
        })
      }
      turn()
    })
  })
  const letGo = () =>
    vault.evaluate(() => {
      const { hold } = globalThis as unknown as { hold: { on: boolean; keys: [string, string][] } }
      hold.on = false
      return hold.keys.map(([, id]) => id)
    })
  return { letGo }
}
