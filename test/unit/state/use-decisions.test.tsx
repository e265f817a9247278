// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  enterOwnerMode,
  chooseOwnerPasscode,
  leaveOwnerMode,
  muteFinding,
  raiseQuota,
  useOwnerMode,
} from '../../../lib/state/owner-mode'
import {
  useCalibration,
  useDecisionsOf,
  useOutcomeHistory,
  useReplay,
  useShadowWeek,
} from '../../../lib/state/use-decisions'
import { useMutedFindings, useQuotaGrants } from '../../../lib/state/use-refusal-settings'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { closeStore, openStore, storeOf } from '../../../lib/storage/open-store'
import { recordDecision } from '../../../lib/storage/repositories/decisions-repo'
import { shadowSinceItem } from '../../../lib/storage/settings'
import { afterSale, at, capture, decision, SHOP_KEY } from '../storage/samples'

let root: Root
const shown = () => JSON.parse(document.querySelector('p')?.textContent ?? 'null') as never

/** Shows what a hook gives, as text. */
function Probe({ use }: { use: () => unknown }) {
  return <p>{JSON.stringify(use())}</p>
}
const show = (use: () => unknown) => root.render(<Probe use={use} />)

const NOW = Date.parse(at(23))
const TICKET = '143900000000000000001'

beforeEach(async () => {
  fakeBrowser.reset()
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
  const db = await openStore()
  await applyCapture(db, capture({ readAt: at(21, 9), afterSales: [afterSale()] }))
  await recordDecision(db, decision({ action: 'refuse-confirmed', at: at(21, 10), silent: true }))
})
afterEach(async () => {
  root.unmount()
  await storeOf().delete()
  closeStore()
})

describe('what is remembered', () => {
  const end = async () => {
    for (const [hour, status] of [[11, 'refused'], [12, 'in-arbitration']] as const) {
      await applyCapture(await openStore(), capture({ readAt: at(21, hour), afterSales: [afterSale({ status })] }))
    }
  } // prettier-ignore

  it('follows a decision to its outcome', async () => {
    show(() => useDecisionsOf('douyin', TICKET))
    await vi.waitFor(() => expect(shown()).toMatchObject({ value: [{ outcome: { state: 'open' } }] }))
    await end()
    await vi.waitFor(() => expect(shown()).toMatchObject({ value: [{ outcome: { state: 'arbitration' } }] }))
  })

  it('replays it', async () => {
    await end()
    show(() => useReplay('decision-0001'))
    await vi.waitFor(() =>
      expect(shown()).toMatchObject({ value: { asKnown: { status: 'awaiting-merchant' }, today: { status: 'in-arbitration' } } }),
    )
  }) // prettier-ignore

  it('feeds calibration and history', async () => {
    await end()
    show(() => [useCalibration(SHOP_KEY, NOW), useOutcomeHistory(SHOP_KEY, NOW)])
    await vi.waitFor(() =>
      expect(shown()).toMatchObject([
        { value: { levels: [{}, { level: 'caution', escalated: { count: 1, total: 1 } }, {}, {}] } },
        { value: { all: { escalated: { count: 1, total: 1 } } } },
      ]),
    )
  })

  it('reports the shadow week, during and after', async () => {
    await end()
    show(() => useShadowWeek(SHOP_KEY, NOW))
    await vi.waitFor(() =>
      expect(shown()).toMatchObject({ value: { since: null, endsAt: null, running: true } }),
    )
    await shadowSinceItem.setValue(at(20))
    const report = { wouldWarn: 1, right: 1, wrong: 0, undecided: 0 }
    await vi.waitFor(() =>
      expect(shown()).toMatchObject({ value: { endsAt: at(27), running: true, report } }),
    )
    show(() => useShadowWeek(SHOP_KEY, Date.parse(at(27))))
    await vi.waitFor(() => expect(shown()).toMatchObject({ value: { running: false, report } }))
  })
})

describe('owner mode', () => {
  it('goes from none to open and closed, and guards mutes and grants', async () => {
    show(() => [useOwnerMode(Date.now()), useMutedFindings()[0], useQuotaGrants()[0]?.length])
    await vi.waitFor(() => expect(shown()).toEqual(['none', [], 0]))
    expect(await muteFinding('d6-quality-claim', true)).toBe(false)
    await chooseOwnerPasscode('1234')
    await vi.waitFor(() => expect(shown()).toEqual(['open', [], 0]))
    expect(await muteFinding('d6-quality-claim', true)).toBe(true)
    const grant = {
      shopKey: SHOP_KEY,
      quota: { perOrderFen: 1 },
      untilMs: Date.now() + 1000,
      by: 'manager',
    } as const
    expect(await raiseQuota(grant)).toBe(true)
    await vi.waitFor(() => expect(shown()).toEqual(['open', ['d6-quality-claim'], 1]))
    await leaveOwnerMode()
    await vi.waitFor(() => expect(shown()).toEqual(['closed', ['d6-quality-claim'], 1]))
    expect(await raiseQuota(grant)).toBe(false)
    expect((await enterOwnerMode('1234')).outcome).toBe('open')
  })
})
