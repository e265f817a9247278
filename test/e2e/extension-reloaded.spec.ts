import { ADDRESSES } from './drive/addresses'
import { expect, sheetOf, test } from './fixtures'

test('a page left over from before a reload asks to be refreshed', async ({
  page,
  serve,
  worker,
  records,
}) => {
  await serve()
  await page.goto(ADDRESSES.douyin.list())
  await expect.poll(async () => (await records())['afterSales']?.length ?? 0).toBeGreaterThan(0)
  const sheet = await sheetOf(page)
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
  // The page goes on living: the next thing that is read finds nobody to tell.
  await page.getByText('退货退款').first().click()
  await sheet.says('请刷新本页')
})
