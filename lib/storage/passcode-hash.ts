import type { OwnerLock } from '../schema/settings'

/** What OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000
const BITS = 256

/** A new lock for a passcode, with a salt of its own. */
export async function lockOf(passcode: string, iterations = ITERATIONS): Promise<OwnerLock> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { salt: toBase64(salt), hash: toBase64(await derive(passcode, salt, iterations)), iterations }
}

/** Is it the passcode of the lock? */
export async function opensLock(passcode: string, { salt, hash, iterations }: OwnerLock): Promise<boolean> {
  const derived = toBase64(await derive(passcode, fromBase64(salt), iterations))
  return derived === hash
}

async function derive(
  passcode: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array> {
  // The same letters typed on another keyboard may come in another form.
  const bytes = new TextEncoder().encode(passcode.normalize('NFKC'))
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits'])
  const params = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, BITS))
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}
