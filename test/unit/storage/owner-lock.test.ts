import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { grantQuota, setMuted } from '../../../lib/storage/owner-changes'
import {
  closeOwnerMode,
  isOpenUntil,
  isOwnerOpen,
  openOwnerMode,
  setPasscode,
} from '../../../lib/storage/owner-lock'
import { lockOf, opensLock } from '../../../lib/storage/passcode-hash'
import { readPageSettings } from '../../../lib/storage/read-page-settings'
import { readQuotaGrants, readShopPolicy } from '../../../lib/storage/read-shop-policy'
import { ownerLockItem, policyItem, shopFactsItem } from '../../../lib/storage/settings'
import type { QuotaGrant } from '../../../lib/schema/tier'

const NOW = Date.parse('2026-11-23T10:00:00+08:00')
const after = (seconds: number) => NOW + seconds * 1000
const ITERATIONS = 10

beforeEach(() => fakeBrowser.reset())

const set = (passcode: string, nowMs = NOW) => setPasscode(passcode, { nowMs, iterations: ITERATIONS })

describe('the passcode', () => {
  it('is PBKDF2-SHA-256 as RFC 7914 tests it, cut to 256 bits', async () => {
    const salt = btoa('salt')
    const hex = '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'
    const hash = btoa(String.fromCharCode(...hex.match(/../g)!.map((byte) => Number.parseInt(byte, 16))))
    expect(await opensLock('passwd', { salt, hash, iterations: 1 })).toBe(true)
    expect(await opensLock('passwe', { salt, hash, iterations: 1 })).toBe(false)
  })

  it('is salted anew each time, derived 600,000 times, and never lies in the store itself', async () => {
    const [one, two] = [await lockOf('一二三四'), await lockOf('一二三四')]
    expect(one.iterations).toBe(600_000)
    expect(one.salt).not.toBe(two.salt)
    expect(one.hash).not.toBe(two.hash)
    expect(await opensLock('一二三四', one)).toBe(true)
    await set('opensesame')
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('opensesame')
  })

  it('may come in another form of the same letters', async () => {
    expect(await opensLock('１２３４é', await lockOf('1234e\u0301', ITERATIONS))).toBe(true)
  })

  it.each([
    ['123', 'too-short'],
    ['1234', 'open'],
    ['1'.repeat(64), 'open'],
    ['1'.repeat(65), 'too-long'],
  ])('%s is %s', async (passcode, outcome) => {
    expect((await set(passcode)).outcome).toBe(outcome)
  })

  it('is changed only while owner mode is open', async () => {
    await set('first')
    expect((await set('second', after(900))).outcome).toBe('closed')
    expect((await openOwnerMode('first', after(900))).outcome).toBe('open')
    expect((await set('second', after(901))).outcome).toBe('open')
    await closeOwnerMode()
    expect((await openOwnerMode('first', after(902))).outcome).toBe('wrong')
  })
})

describe('owner mode', () => {
  it('does not open without a passcode', async () => {
    expect(await openOwnerMode('1234', NOW)).toEqual({ outcome: 'no-passcode' })
    expect(await isOwnerOpen(NOW)).toBe(false)
  })

  it('is open for a quarter of an hour, or until it is closed', async () => {
    await set('1234')
    expect(await isOwnerOpen(after(899))).toBe(true)
    expect(await isOwnerOpen(after(900))).toBe(false)
    await openOwnerMode('1234', after(1000))
    expect(await isOwnerOpen(after(1001))).toBe(true)
    await closeOwnerMode()
    expect(await isOwnerOpen(after(1001))).toBe(false)
  })

  it('is not kept open by a clock set back', () => {
    expect(isOpenUntil('2026-11-23T10:15:00+08:00', NOW)).toBe(true)
    expect(isOpenUntil('2026-11-23T10:15:01+08:00', NOW)).toBe(false)
    expect(isOpenUntil(null, NOW)).toBe(false)
  })

  it('makes a wrong passcode wait, 2, 4, 8 … 300 seconds, and does not look at one meanwhile', async () => {
    await set('1234')
    await closeOwnerMode()
    let at = NOW
    for (const seconds of [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) {
      const until = new Date(at + seconds * 1000 + 8 * 3_600_000).toISOString().replace('.000Z', '+08:00')
      expect(await openOwnerMode('4321', at)).toEqual({ outcome: 'wrong', until })
      expect(await openOwnerMode('1234', at + seconds * 1000 - 1)).toEqual({ outcome: 'wait', until })
      at += seconds * 1000
    }
    expect((await openOwnerMode('1234', at)).outcome).toBe('open')
    expect((await openOwnerMode('4321', at + 1000)).outcome).toBe('wrong')
    expect((await openOwnerMode('1234', at + 3000)).outcome).toBe('open')
  })

  it('counts a try that was cut off before the passcode was looked at', async () => {
    await set('1234')
    vi.spyOn(crypto.subtle, 'deriveBits').mockRejectedValueOnce(new Error('the page is gone'))
    await expect(openOwnerMode('4321', NOW)).rejects.toThrow('the page is gone')
    vi.restoreAllMocks()
    expect(await openOwnerMode('1234', NOW)).toMatchObject({ outcome: 'wait' })
  })

  it('stays shut on a lock that is damaged', async () => {
    await ownerLockItem.setValue({ salt: 1 } as never)
    expect((await openOwnerMode('1234', NOW)).outcome).toBe('wrong')
    expect((await set('12345')).outcome).toBe('closed')
  })
})

const grant: QuotaGrant = {
  grantId: 'grant-0001',
  shopKey: 'douyin:4455',
  quota: { perOrderFen: 50_000 },
  from: '2026-11-23T09:00:00+08:00',
  until: '2026-11-23T18:00:00+08:00',
  by: 'manager',
}

describe('what owner mode guards', () => {
  it('is not changed while it is closed', async () => {
    expect(await setMuted('d6-quality-claim', { muted: true, nowMs: NOW })).toBe(false)
    expect(await grantQuota(grant, NOW)).toBe(false)
    expect((await readPageSettings()).muted).toEqual([])
    expect(await readQuotaGrants()).toEqual([])
  })

  it('mutes a finding once, in the order of the rules, and lets it speak again', async () => {
    await set('1234')
    for (const rule of ['t7-proof-missing', 'd6-quality-claim', 't7-proof-missing'] as const) {
      expect(await setMuted(rule, { muted: true, nowMs: NOW })).toBe(true)
    }
    expect((await readPageSettings()).muted).toEqual(['d6-quality-claim', 't7-proof-missing'])
    await setMuted('d6-quality-claim', { muted: false, nowMs: NOW })
    expect((await readPageSettings()).muted).toEqual(['t7-proof-missing'])
  })

  it('logs a grant once, and the policy of the shop follows it while it is in force', async () => {
    await set('1234')
    await policyItem.setValue({ 'douyin:4455': { quota: { perOrderFen: 20_000 } } })
    await shopFactsItem.setValue({ 'douyin:4455': { industry: null, shopType: null, sevenDay: true } })
    await grantQuota(grant, NOW)
    await grantQuota(grant, NOW)
    expect(await readQuotaGrants()).toEqual([grant])
    const quotaAt = async (time: string) => (await readShopPolicy('douyin:4455', time)).quota
    expect(await quotaAt('2026-11-23T17:59:59+08:00')).toEqual({ perOrderFen: 50_000, perDayFen: null })
    expect(await quotaAt('2026-11-23T18:00:00+08:00')).toEqual({ perOrderFen: 20_000, perDayFen: null })
    const policy = await readShopPolicy('douyin:4455', grant.from)
    expect(policy).toMatchObject({ sevenDay: true, compensationQuota: null })
    expect(await readShopPolicy('other', grant.from)).toEqual({
      sevenDay: null,
      quota: null,
      compensationQuota: null,
    })
  })

  it('takes what is stored and not valid for not set', async () => {
    await fakeBrowser.storage.local.set({
      'muted-findings': ['d6-quality-claim', 'd99', 7],
      'shadow-since': 'yesterday',
      'quota-grants': [grant, { grantId: 1 }],
      policy: { s: { sevenDay: 'yes' } },
    })
    expect(await readPageSettings()).toMatchObject({ muted: ['d6-quality-claim'], shadowSince: null })
    expect(await readQuotaGrants()).toEqual([grant])
    expect((await readShopPolicy('s', grant.from)).sevenDay).toBeNull()
  })
})
