import { ready, type Loadable, type Score } from '../../lib/state/room'
import type { PanelRoom } from '../../lib/state/panel-room'
import type { Outlook, ShopRoomState, ShopWarning } from '../../lib/state/shop/shop-room'
import type { SeenShop } from '../../lib/state/use-shops'
import { DOUYIN_OUTLOOK, DOUYIN_SHEETS, ONE_SHEET_OUTLOOK, OLD_OUTLOOK, OLD_SHEETS } from './shop-douyin'
import { QIANNIU_OUTLOOK, QIANNIU_SHEETS } from './shop-qianniu'
import { outlook } from './shop-outlook'
import { BAD_DAY, BLACK_BOX, NO_FORECAST, TIERED_SHOP, type AskedShop } from './shop-what-if'

export interface GalleryShop {
  shop: ShopRoomState
  opened?: PanelRoom['opened']
  whatIf?: PanelRoom['whatIf']
}

const CUP: SeenShop = { shopKey: 'douyin:1001', platform: 'douyin', shopName: '暖杯旗舰店' }
const WOOD: SeenShop = { shopKey: 'qianniu:2001', platform: 'qianniu', shopName: '栖木家居' }
const LONG: SeenShop = {
  shopKey: 'douyin:1002',
  platform: 'douyin',
  shopName: '北方严选进口母婴用品与家居日用百货官方授权旗舰店（华东仓发货）',
}

const loading: Loadable<never> = { status: 'loading' }

function shopOf(
  sheets: readonly Score[],
  computed: Outlook | null,
  over: Partial<ShopRoomState> = {},
): ShopRoomState {
  return {
    shops: ready([CUP]),
    shopKey: CUP.shopKey,
    tabShopKey: CUP.shopKey,
    sheets: ready(sheets),
    outlook: ready(computed),
    entered: {
      from: '2026-11-23',
      unjustified: null,
      violations: null,
      tickets: null,
      late: null,
      mockery: 1,
    },
    askWhatIf: null,
    snoozed: new Set(),
    ...over,
  }
}

const TODAY = { day: '2026-11-23', share: null } as const
const WARNINGS: ShopWarning[] = [
  {
    ...TODAY,
    cause: 'refusals',
    by: 'threshold',
    count: 14,
    expected: 4.2,
    limit: 10,
    driver: { kind: 'product', key: '3712345678901234567', count: 9, share: 0.64 },
    driverName: '暖杯保温杯 500ml 食品级不锈钢 白色',
    advice: 'look-at-product',
  },
  {
    ...TODAY,
    cause: 'slow-replies',
    by: 'limit',
    count: 11,
    expected: 4.8,
    limit: 10,
    driver: { kind: 'hour', key: '13', count: 8, share: 0.73 },
    driverName: null,
    advice: 'add-cover-at-hour',
  },
  {
    ...TODAY,
    cause: 'platform-help',
    by: 'drift',
    count: 3.4,
    expected: 1.2,
    limit: 3,
    driver: null,
    driverName: null,
    advice: 'call-before-platform',
  },
]

const everything = {
  metrics: true,
  stars: true,
  window: true,
  weights: true,
  penalty: true,
  days: true,
} as const
const OLD_TIMES = { updatedAt: '2026-11-20T11:00:36+08:00', readAt: '2026-11-20T12:00:00+08:00' }
const last = (sheets: readonly Score[]) => sheets.slice(-1)
const growth = (over: Partial<Score>): Score[] =>
  last(DOUYIN_SHEETS).map((sheet) => ({ ...sheet, stage: 'growth', total: 70, orders30d: 17, ...over }))

/** «如果…» open, with this asked. */
const asked = ({ sheets, outlook: own, ask }: AskedShop, whatIf: PanelRoom['whatIf']): GalleryShop => ({
  shop: shopOf(sheets, own, { askWhatIf: ask }),
  opened: { metrics: true, whatIf: true },
  whatIf,
})
const HELP = { metric: 'platformHelpRate' } as const
const toFigure = (value: number) => ({ kind: 'target', target: { of: 'metric', value } }) as const
const toTotal = (value: number) => ({ kind: 'target', target: { of: 'total', value } }) as const

/** Every state that 店铺 can be in, by name. */
export const shopRooms: Readonly<Record<string, GalleryShop>> = {
  'shop-loading': { shop: shopOf([], null, { shops: loading, sheets: loading, outlook: loading }) },
  'shop-none-known': { shop: shopOf([], null, { shops: ready([]), shopKey: null, tabShopKey: null }) },
  'shop-pick': {
    shop: shopOf([], null, { shops: ready([CUP, WOOD]), shopKey: null, tabShopKey: null }),
  },
  'shop-empty': { shop: shopOf([], null) },
  'shop-rich': { shop: shopOf(DOUYIN_SHEETS, DOUYIN_OUTLOOK) },
  'shop-rich-opened': { shop: shopOf(DOUYIN_SHEETS, DOUYIN_OUTLOOK), opened: { ...everything, fan: true } },
  'shop-computing': { shop: shopOf(DOUYIN_SHEETS, null, { outlook: loading }) },
  'shop-not-computed': {
    shop: shopOf(DOUYIN_SHEETS, null, { outlook: { status: 'failed', code: 'store-failed' } }),
  },
  'shop-tiers': { shop: shopOf(OLD_SHEETS, OLD_OUTLOOK), opened: everything },
  'shop-qianniu': {
    shop: shopOf(QIANNIU_SHEETS, QIANNIU_OUTLOOK, {
      shops: ready([WOOD]),
      shopKey: WOOD.shopKey,
      tabShopKey: WOOD.shopKey,
    }),
    opened: everything,
  },
  'shop-one-sheet': {
    shop: shopOf(last(DOUYIN_SHEETS), ONE_SHEET_OUTLOOK),
    opened: { weights: true, days: true },
  },
  'shop-stale': {
    shop: shopOf(
      DOUYIN_SHEETS.map((sheet, index) =>
        index === DOUYIN_SHEETS.length - 1 ? { ...sheet, ...OLD_TIMES } : sheet,
      ),
      DOUYIN_OUTLOOK,
    ),
  },
  'shop-mismatch': {
    shop: shopOf(DOUYIN_SHEETS, {
      ...DOUYIN_OUTLOOK,
      projection: {
        ...DOUYIN_OUTLOOK.projection,
        total: { ...DOUYIN_OUTLOOK.projection.total, recomputed: 84.25, mismatch: -2.25 },
      },
    }),
  },
  'shop-growth': {
    shop: shopOf(
      growth({}),
      outlook({
        metrics: DOUYIN_OUTLOOK.projection.metrics,
        total: { value: 70, recomputed: null, forecast: null, basis: 'none', why: 'growth-stage' },
      }),
    ),
    opened: { metrics: true },
  },
  'shop-too-few-orders': {
    shop: shopOf(
      growth({ stage: 'none', total: null, orders30d: 12, dimensions: [], metrics: [], bonus: null }),
      outlook({ total: { value: null, recomputed: null, forecast: null, basis: 'none', why: 'no-score' } }),
    ),
    opened: { metrics: true, days: true },
  },
  'shop-alerts': { shop: shopOf(DOUYIN_SHEETS, { ...DOUYIN_OUTLOOK, warnings: WARNINGS }) },
  'shop-snoozed': {
    shop: shopOf(
      DOUYIN_SHEETS,
      { ...DOUYIN_OUTLOOK, warnings: WARNINGS },
      { snoozed: new Set(['slow-replies']) },
    ),
  },
  'shop-several': {
    shop: shopOf(DOUYIN_SHEETS, DOUYIN_OUTLOOK, {
      shops: ready([LONG, CUP, WOOD]),
      shopKey: LONG.shopKey,
      tabShopKey: CUP.shopKey,
    }),
  },
  'shop-what-if-more': asked(BLACK_BOX, { ...HELP, kind: 'more', n: 3 }),
  'shop-what-if-as-usual': asked(TIERED_SHOP, { ...HELP, kind: 'more', n: 0 }),
  'shop-what-if-more-total': asked(TIERED_SHOP, { ...HELP, kind: 'more', n: 3 }),
  'shop-what-if-ambiguous': asked(BLACK_BOX, { metric: 'imDissatisfactionRate', kind: 'more', n: 2 }),
  'shop-what-if-mean': asked(BLACK_BOX, { metric: 'reviewHours', kind: 'more', n: 2 }),
  'shop-what-if-mean-target': asked(BLACK_BOX, { metric: 'reviewHours', ...toFigure(3) }),
  'shop-what-if-reachable': asked(TIERED_SHOP, { ...HELP, ...toFigure(0.003) }),
  'shop-what-if-unreachable': asked(BAD_DAY, { ...HELP, ...toFigure(0.003) }),
  'shop-what-if-typed': asked(BLACK_BOX, { ...HELP, ...toFigure(0.01) }),
  'shop-what-if-stars': asked(TIERED_SHOP, { metric: 'goodsRating', ...toFigure(4.9) }),
  'shop-what-if-total': asked(TIERED_SHOP, { metric: 'goodsRating', ...toTotal(89) }),
  'shop-what-if-not-alone': asked(TIERED_SHOP, { ...HELP, ...toTotal(89) }),
  'shop-what-if-no-forecast': asked(NO_FORECAST, {}),
  'shop-what-if-failed': asked({ ...BLACK_BOX, ask: () => Promise.reject(new Error('planted')) }, HELP),
  'shop-store-newer': {
    shop: shopOf([], null, {
      shops: { status: 'failed', code: 'store-newer' },
      sheets: { status: 'failed', code: 'store-newer' },
      outlook: { status: 'failed', code: 'store-newer' },
    }),
  },
}
