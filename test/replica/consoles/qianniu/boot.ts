import { VARIANTS, type ConsoleVariant, type VariantId } from './variants'

/** What the route handler leaves in `window.__REPLICA__` for this console. */
export interface QianniuBoot {
  console: 'qianniu'
  variant: VariantId
  /** The clock of the page, ISO 8601. */
  now: string
  shopName: string
  shopId: string | null
  /** Sub-account after the colon, `null` for the main account. */
  subAccount: string | null
  /** A second shop that the same person can switch to. */
  otherShopName: string | null
  /** How long a page stays empty before it renders. */
  lateMs: number
  pageSize: number
}

const FALLBACK: QianniuBoot = {
  console: 'qianniu',
  variant: 'g3',
  now: '2026-09-20T20:00:00+08:00',
  shopName: '示例旗舰店',
  shopId: null,
  subAccount: null,
  otherShopName: null,
  lateMs: 300,
  pageSize: 20,
}

/** Boot data of this page, defaults filled in. */
export const boot: QianniuBoot = {
  ...FALLBACK,
  ...(window as unknown as { __REPLICA__?: Partial<QianniuBoot> }).__REPLICA__,
}

/** The build that this page plays. */
export const variant: ConsoleVariant = VARIANTS[boot.variant]

const startedAt = performance.now()

/** Milliseconds on the page's clock, which starts at `boot.now` and runs on. */
export function pageNow(): number {
  return Date.parse(boot.now) + (performance.now() - startedAt)
}
