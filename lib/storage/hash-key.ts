import { storage } from 'wxt/utils/storage'

/** Made on this machine, never leaves it (`local`, not `sync`). Not watched: only the background makes one. */
const hashKeyItem = storage.defineItem<string>('local:hash-key', { version: 1 })

let making: Promise<string> | null = null

/** The key that turns names into hashes: base64 of 32 random bytes, made on the first call. */
export async function hashKey(): Promise<string> {
  making ??= readOrMake()
  try {
    return await making
  } finally {
    making = null
  }
}

async function readOrMake(): Promise<string> {
  const kept = await hashKeyItem.getValue()
  if (kept !== null) return kept
  const made = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
  await hashKeyItem.setValue(made)
  return made
}
