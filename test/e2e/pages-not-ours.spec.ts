import { SHOTS } from '../pages/capture/shots'
import type { Shot } from '../pages/capture/shot'
import { chinaTimeNow } from './drive/china-time'
import { tabViews } from './drive/read-back'
import { expect, test } from './fixtures'

test.use({ inSharedBrowser: true })

/** Sign-in, risk checks, other pages of the same hosts, a buyer's own chat: by what their server differs in. */
function foreign(platform: Shot['platform'], variant: 'a' | 'b'): Shot[][] {
  const shots = SHOTS.filter(
    (shot) => shot.platform === platform && shot.name.startsWith('none-') && shot.serve.variant === variant,
  )
  return Object.values(Object.groupBy(shots, ({ serve }) => JSON.stringify(serve.overrides ?? {}))).flatMap(
    (group) => (group ? [group] : []),
  )
}

const OURS = /^https:\/\/((fxg|im)\.jinritemai|(myseller|qn|refund2|market\.m)\.(taobao|tmall))\.com\//

for (const platform of ['douyin', 'qianniu'] as const) {
  for (const variant of ['a', 'b'] as const) {
    test(`${platform} ${variant}: pages of other kinds store nothing`, async ({
      context,
      serve,
      vault,
      records,
    }) => {
      let reported = 0
      for (const shots of foreign(platform, variant)) {
        const [first] = shots
        const server = await serve({ latencyMs: 20, ...first!.serve, platform, now: chinaTimeNow() })
        for (const shot of shots) {
          const page = await context.newPage()
          await page.goto(shot.address(server.shop))
          await expect
            .poll(async () => {
              const counts = await Promise.all(
                page.frames().map((frame) => frame.locator(shot.whole).count()),
              )
              return Math.max(...counts)
            })
            .toBeGreaterThan(0)
          await shot.act?.(page, server.shop)
          if (OURS.test(page.url())) reported += 1
          // It was looked at, and is none of ours.
          await expect.poll(async () => (await tabViews(vault)).length, shot.name).toBe(reported)
        }
      }
      for (const view of await tabViews(vault)) {
        expect(view).toMatchObject({
          page: null,
          shop: null,
          afterSaleId: null,
          conversationKey: null,
          orderIds: [],
        })
      }
      const kept = Object.entries(await records()).filter(([, rows]) => rows.length > 0)
      expect(kept).toEqual([])
    })
  }
}
