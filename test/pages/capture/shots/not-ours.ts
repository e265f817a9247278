import { ADDRESSES, refusePageAddress } from '../../../e2e/drive/addresses'
import type { Platform } from '../../../replica/shop/shape'
import { NOT_OURS } from '../../expected/reading'
import { mixedShop } from '../pick-tickets'
import type { Shot } from '../shot'

interface Foreign {
  platform: Platform
  name: string
  address: string
  whole: string
  overrides?: NonNullable<Shot['serve']['overrides']>
}

const FXG = 'https://fxg.jinritemai.com'
const MYSELLER = 'https://myseller.taobao.com'
const RISK = { risk: true }

/** Sign-in, risk checks, other pages of the same hosts, and a buyer's own chat. */
const FOREIGN: readonly Foreign[] = [
  { platform: 'douyin', name: 'login', address: `${FXG}/login/common`, whole: 'text=商家登录' },
  {
    platform: 'douyin',
    name: 'risk-list',
    address: ADDRESSES.douyin.list(),
    whole: '#captcha_container',
    overrides: RISK,
  },
  {
    platform: 'douyin',
    name: 'risk-chat',
    address: ADDRESSES.douyin.chat(),
    whole: '#captcha_container',
    overrides: RISK,
  },
  {
    platform: 'douyin',
    name: 'order-list',
    address: `${FXG}/ffa/morder/order/list`,
    whole: '[class*="table-row"]',
  },
  {
    platform: 'douyin',
    name: 'home',
    address: `${FXG}/ffa/mshop/homepage/index`,
    whole: 'text=同行优秀店铺',
    overrides: { switcherOpen: true },
  },
  {
    platform: 'qianniu',
    name: 'login',
    address: 'https://loginmyseller.taobao.com/',
    whole: '#alibaba-login-box',
  },
  {
    platform: 'qianniu',
    name: 'risk-list',
    address: ADDRESSES.qianniu.list(),
    whole: '#nocaptcha',
    overrides: RISK,
  },
  {
    platform: 'qianniu',
    name: 'risk-refuse',
    address: refusePageAddress('280000000000000001'),
    whole: '#nocaptcha',
    overrides: RISK,
  },
  {
    platform: 'qianniu',
    name: 'risk-chat',
    address: ADDRESSES.qianniu.chat(),
    whole: '#nocaptcha',
    overrides: RISK,
  },
  {
    platform: 'qianniu',
    name: 'punish',
    address: `${MYSELLER}/home.htm/trade-platform/refund-list/_____tmd_____/punish?x5secdata=1`,
    whole: '#nocaptcha',
  },
  {
    platform: 'qianniu',
    name: 'sold-list',
    address: `${MYSELLER}/home.htm/trade-platform/tp/sold`,
    whole: 'text=买家已付款',
  },
  {
    platform: 'qianniu',
    name: 'home',
    address: `${MYSELLER}/home.htm/QnworkbenchHome/`,
    whole: 'text=名下店铺',
    overrides: { switcherOpen: true },
  },
  {
    platform: 'qianniu',
    name: 'chat-of-buyer',
    address: ADDRESSES.qianniu.chat(),
    whole: '.conversation-item',
    overrides: { extra: { account: 'buyer', keepAll: true } },
  },
]

/** Every page that must read as none of ours, in both variants. */
export const NOT_OURS_SHOTS: readonly Shot[] = FOREIGN.flatMap(
  ({ platform, name, address, whole, overrides }) =>
    (['a', 'b'] as const).map((variant): Shot => ({
      platform,
      name: `none-${name}.${variant}`,
      serve: { variant, overrides, shops: { [platform]: mixedShop(platform, 11, 30) } },
      address: () => address,
      whole,
      ...(name === 'chat-of-buyer' && {
        act: async (page) => page.frames()[1]!.locator('.name').first().click(),
      }),
      expected: () => NOT_OURS,
    })),
)
