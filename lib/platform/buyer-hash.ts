/** Names kept with their hashes; a list page shows a few hundred. */
const MOST_KEPT = 2_000

/**
 * Turns names into keyed hashes (HMAC-SHA-256, 128 bits of it as hex). `hashKey` is base64 and never leaves this
 * machine, so a hash says nothing without it.
 */
export function createBuyerHash(hashKey: string): (name: string) => Promise<string> {
  const key = importKey(hashKey)
  const known = new Map<string, Promise<string>>()
  return (name) => {
    const before = known.get(name)
    if (before) return before
    if (known.size >= MOST_KEPT) known.clear()
    const hash = sign(key, name)
    known.set(name, hash)
    return hash
  }
}

async function importKey(hashKey: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(hashKey), (char) => char.charCodeAt(0))
  return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

async function sign(key: Promise<CryptoKey>, name: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(name))
  return [...new Uint8Array(mac, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
