import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createBuyerHash } from '../../../lib/platform/buyer-hash'

const KEY = Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')

describe('createBuyerHash', () => {
  it('is HMAC-SHA-256 under the key, 128 bits of it', async () => {
    const expected = createHmac('sha256', Buffer.from(KEY, 'base64'))
      .update('晴天')
      .digest('hex')
      .slice(0, 32)
    expect(await createBuyerHash(KEY)('晴天')).toBe(expected)
  })

  it('differs by name and by key, and does not hold the name', async () => {
    const hash = createBuyerHash(KEY)
    const other = createBuyerHash(Buffer.alloc(32, 1).toString('base64'))
    const hashes = [await hash('晴天'), await hash('雨天'), await other('晴天')]
    expect(new Set(hashes).size).toBe(3)
    expect(hashes[0]).toMatch(/^[0-9a-f]{32}$/)
  })
})
