import { shopWith } from '../pages/capture/pick-tickets'
import { PROOF_FILES } from '../pages/capture/proofs'
import type { ReplicaChat, ReplicaShop } from '../replica/shop/shape'
import { ADDRESSES } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { openChat } from './drive/open-chat'
import { reasonLike, REFUSING, shopWithClaim } from './drive/refusing'
import { expect, sheetOf, test } from './fixtures'

test.use({ inSharedBrowser: true })

/** A parcel in dispute, and the chat with its buyer in which no agent has written since. */
function disputedParcel(): { shop: ReplicaShop; afterSaleId: string; reason: string } {
  const { shop: few, claim: base } = shopWithClaim('douyin')
  const claim = {
    ...base,
    truth: { ...base.truth, reason: '未收到货', reasonClass: 'not-received' as const },
  }
  const at = new Date(Date.parse(claim.truth.appliedAt) + 8 * 3_600_000 + 60_000).toISOString()
  const chat: ReplicaChat = {
    conversationKey: 'disputed',
    buyerName: claim.buyerName,
    orderIds: [claim.truth.orderId],
    messages: [
      { id: 'm1', at: `${at.slice(0, 19)}+08:00`, from: 'buyer', kind: 'text', text: '快递一直没送到' },
    ],
    rating: null,
    escalated: false,
  }
  const shop = { ...shopWith(few, [claim]), chats: [chat] }
  return { shop, afterSaleId: claim.truth.afterSaleId, reason: reasonLike(claim, /已签收/) }
}

test('what the chat tells reaches the form that is open in another tab', async ({
  page,
  context,
  serve,
  records,
}) => {
  const { shop, afterSaleId, reason } = disputedParcel()
  await serve({ platform: 'douyin', shops: { douyin: shop }, latencyMs: 20, now: chinaTimeNow() })
  await page.goto(ADDRESSES.douyin.detail(afterSaleId))
  await REFUSING.douyin.begin(page).click()
  await REFUSING.douyin.choose(page, reason)
  await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
  const sheet = await sheetOf(page)
  await sheet.says(/没读到申请后和买家的联系/)
  const chat = await context.newPage()
  await openChat(chat, 'douyin')
  await expect.poll(async () => (await records())['messages']?.length).toBe(1)
  await sheet.says(/先别急[\s\S]*申请后还没联系过买家/)
})

test('a chat read before is known at the first hover of the list', async ({ page, serve, records }) => {
  const { shop, afterSaleId, reason } = disputedParcel()
  await serve({ platform: 'douyin', shops: { douyin: shop }, latencyMs: 20, now: chinaTimeNow() })
  await openChat(page, 'douyin')
  await expect.poll(async () => (await records())['messages']?.length).toBe(1)
  await page.goto(ADDRESSES.douyin.list())
  await expect
    .poll(async () => (await records())['afterSales']?.map((row) => row['afterSaleId']))
    .toEqual([afterSaleId])
  await page
    .getByRole('button', { name: /^拒\s*绝$/ })
    .first()
    .click()
  await REFUSING.douyin.choose(page, reason)
  const sheet = await sheetOf(page)
  await sheet.says(/申请后还没联系过买家/)
})
