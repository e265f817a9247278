import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { openChat } from './drive/open-chat'
import { viewedTab } from './drive/tab-of'
import { expect, test } from './fixtures'

test.use({ inSharedBrowser: true })

/** A picture of one grey dot. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

async function toScripts(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: '话术' }).click()
  await expect(panel.getByRole('searchbox', { name: '找一条话术' })).toBeVisible()
}

const csv = (...lines: string[]) => ({
  name: '话术.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}`),
})

async function chooseFile(panel: Page, file: ReturnType<typeof csv>): Promise<void> {
  await panel.getByRole('button', { name: '导入导出' }).click()
  await panel.getByLabel('选一个文件').setInputFiles(file)
}

interface Kept {
  id: string
  aim: string
  text: string
  version: number
  history: { version: number; text: string }[]
  retiredAt: string | null
}

test('a script is found by its words, by initials and by filters', async ({ openPanel }) => {
  const panel = await openPanel()
  await toScripts(panel)
  await panel.keyboard.press('/')
  const box = panel.getByRole('searchbox', { name: '找一条话术' })
  await expect(box).toBeFocused()
  const rows = panel.getByRole('main').getByRole('listitem')
  const all = await panel.getByText(/^\d+ 条$/).innerText()

  await box.fill('发票抬头')
  await expect(panel.getByText(/^\d+ 条$/)).not.toHaveText(all)
  await expect(rows.first()).toContainText('发票')

  // 发票: the initials load the table of pinyin first.
  await box.fill('fapiao')
  await box.fill('kfp')
  await expect(rows.first()).toContainText('票')
  await rows.first().getByRole('button').first().click()
  await expect(panel.getByText('买家会这么问')).toBeVisible()

  await box.press('Escape')
  await expect(panel.getByText(/^\d+ 条$/)).toHaveText(all)
  await panel.getByRole('button', { name: '个人' }).click()
  await expect(panel.getByText('还没有自己的话术', { exact: false })).toBeVisible()
})

test('a script is written with its findings said, becomes a second version, and goes back to the first', async ({
  openPanel,
  records,
}) => {
  const panel = await openPanel()
  await toScripts(panel)
  await panel.getByRole('button', { name: '写一条' }).click()
  await panel.getByRole('button', { name: '存好' }).click()
  await expect(panel.getByText('还没写标题')).toBeVisible()
  await expect(panel.getByLabel('标题')).toBeFocused()

  await panel.getByLabel('标题').fill('感谢支持')
  await panel.getByLabel('内容').fill('给个五星好评，返现')
  await panel.getByLabel('内容').press('End')
  await panel.getByRole('button', { name: '补偿金额' }).click()
  await expect(panel.getByLabel('内容')).toHaveValue('给个五星好评，返现{补偿金额}')
  const preview = panel.getByRole('region', { name: '给买家看到的样子' })
  await expect(preview.getByRole('listitem').filter({ hasText: '危险' }).first()).toBeVisible()
  await expect(preview.getByText('「当前」里不会推荐', { exact: false })).toBeVisible()
  await panel.getByRole('button', { name: '存好' }).click()
  await expect(panel.getByText('「当前」里不会推荐', { exact: false })).toBeVisible()

  await panel.getByRole('button', { name: '改', exact: true }).click()
  await panel.getByLabel('内容').fill('谢谢您的支持，用得怎么样照实说说就好。')
  await expect(panel.getByText('没看到会被判的话')).toBeVisible()
  await panel.getByRole('button', { name: '存为第 2 版' }).click()
  await expect(panel.getByText('第 2 版', { exact: false }).first()).toBeVisible()
  await panel.getByText('以前的版本').click()
  await panel.getByRole('button', { name: '恢复到第 1 版' }).click()
  await expect(panel.getByText('第 3 版', { exact: false }).first()).toBeVisible()

  const [script] = ((await records())['ownScripts'] ?? []) as unknown as Kept[]
  expect(script).toMatchObject({
    aim: '感谢支持',
    version: 3,
    text: '给个五星好评，返现{补偿金额}',
    history: [
      { version: 1, text: '给个五星好评，返现{补偿金额}' },
      { version: 2, text: '谢谢您的支持，用得怎么样照实说说就好。' },
    ],
  })

  await panel.getByRole('button', { name: '删除', exact: true }).click()
  await panel.getByRole('button', { name: '删除这一条' }).click()
  await expect.poll(async () => (await records())['ownScripts']?.length).toBe(0)
})

test('a picture stays with its script, and one that is too large stays out', async ({
  openPanel,
  records,
}) => {
  const panel = await openPanel()
  await toScripts(panel)
  await panel.getByRole('button', { name: '写一条' }).click()
  await panel.getByLabel('标题').fill('拧盖示意')
  await panel.getByLabel('内容').fill('盖子对准刻线再拧，图发您看。')
  await panel.getByLabel('加图片').setInputFiles([
    { name: '示意.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') },
    { name: '太大.png', mimeType: 'image/png', buffer: Buffer.alloc(500_001) },
  ])
  await expect(panel.getByText('太大.png 超过 500 KB')).toBeVisible()
  await panel.getByRole('button', { name: '存好' }).click()
  const picture = panel.getByRole('img', { name: '示意.png' })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
  await expect(panel.getByText('图片要自己拖进聊天框')).toBeVisible()
  expect((await records())['ownScripts']).toMatchObject([
    { pictures: [{ name: '示意.png', dataUrl: `data:image/png;base64,${PIXEL}` }] },
  ])
})

test('what is being written outlives a look into another room', async ({ openPanel }) => {
  const panel = await openPanel()
  await toScripts(panel)
  await panel.getByRole('button', { name: '写一条' }).click()
  await panel.getByLabel('标题').fill('冬季发货')
  await panel.getByRole('tab', { name: '店铺' }).click()
  await panel.getByRole('tab', { name: '话术' }).click()
  await expect(panel.getByLabel('标题')).toHaveValue('冬季发货')
  await panel.getByRole('button', { name: '先放着' }).click()
  await expect(panel.getByText('还有一条没写完：冬季发货')).toBeVisible()
})

test('a table is shown before it is kept, its faulty row is named, and what is kept comes out again', async ({
  openPanel,
  records,
}) => {
  const panel = await openPanel()
  await toScripts(panel)
  const file = csv(
    '分类,标题,内容,语气',
    '双11,预售什么时候发,"预售按页面写的时间发，{发货时间} 前发出。",plain',
    '双11,语气写错,这一行的语气没有这个词,amused',
    ',杯垫缺货换款,杯垫这批没有了，可以换同价的，也可以退，您选。,choice',
  )
  await chooseFile(panel, file)
  await expect(panel.getByText('新的 2 条')).toBeVisible()
  await expect(panel.getByText('第 3 行，语气', { exact: false })).toContainText('这个值认不出来')
  expect((await records())['ownScripts'] ?? []).toEqual([])
  await panel.getByRole('button', { name: '存 2 条' }).click()
  await expect(panel.getByText('存好了：新 2 条', { exact: false })).toBeVisible()
  const kept = ((await records())['ownScripts'] ?? []) as unknown as Kept[]
  expect(kept.map(({ aim }) => aim).toSorted()).toEqual(['杯垫缺货换款', '预售什么时候发'])

  await panel.getByRole('button', { name: 'CSV 表' }).click()
  const download = panel.waitForEvent('download')
  await panel.getByRole('link', { name: '存到电脑', exact: false }).click()
  const saved = await readFile(await (await download).path(), 'utf8')
  expect((await download).suggestedFilename()).toMatch(/^护分话术-\d{4}-\d\d-\d\d\.csv$/)
  for (const { id, text } of kept) {
    expect(saved).toContain(id)
    expect(saved).toContain(text)
  }
  await chooseFile(panel, { ...file, buffer: Buffer.from(saved) })
  await expect(panel.getByText('和这里一样或更旧 2 条')).toBeVisible()
  await expect(panel.getByText('没有要存的')).toBeVisible()

  // A cell changed in a spreadsheet is a change, whatever its time says.
  await chooseFile(panel, { ...file, buffer: Buffer.from(saved.replace('可以换同价的', '可以换同价同色的')) })
  await panel.getByRole('button', { name: '存 1 条' }).click()
  await expect(panel.getByText('更新 1 条', { exact: false })).toBeVisible()
  const changed = ((await records())['ownScripts'] ?? []) as unknown as Kept[]
  expect(changed.find(({ aim }) => aim === '杯垫缺货换款')).toMatchObject({ version: 2 })
})

test('scripts that say the same are found, and one of them is set aside', async ({ openPanel, records }) => {
  const panel = await openPanel()
  await toScripts(panel)
  await chooseFile(
    panel,
    csv(
      '标题,内容',
      '杯垫先退差价,您收到的杯垫比页面上的薄一些，我们先把差价退给您，杯垫您留着用。',
      '杯垫退差价,您收到的杯垫比页面上的薄一些，我们先把差价退给您，杯垫您留着用就好。',
    ),
  )
  await expect(panel.getByText('和已有的几乎一样 1 条')).toBeVisible()
  await panel.getByLabel('几乎一样的不导入').uncheck()
  await panel.getByRole('button', { name: '存 2 条' }).click()
  await expect(panel.getByText('存好了：新 2 条', { exact: false })).toBeVisible()
  await panel.getByRole('button', { name: '整理' }).click()
  const duplicates = panel.getByRole('region', { name: '重复的' })
  await expect(duplicates).toContainText('1 对')
  await duplicates.getByRole('button', { name: '停用这条' }).last().click()
  await expect(duplicates).toContainText('没有几乎一样的话术')
  const kept = ((await records())['ownScripts'] ?? []) as unknown as Kept[]
  expect(kept.filter(({ retiredAt }) => retiredAt !== null)).toHaveLength(1)
  await panel.getByRole('button', { name: '找话术' }).click()
  await panel.getByRole('button', { name: '已停用' }).click()
  await expect(panel.getByText('1 条', { exact: true })).toBeVisible()
})

test('a script goes from the library into the reply box, and a question without one opens the form', async ({
  page,
  serve,
  openPanel,
  records,
  vault,
}) => {
  await serve({ platform: 'douyin', variant: 'a', tickets: 40, latencyMs: 20 })
  await openChat(page, 'douyin')
  await expect.poll(async () => (await viewedTab(vault))?.view.replyBox).toBe(true)
  await expect.poll(async () => (await records())['messages']?.length ?? 0).toBeGreaterThan(0)
  const panel = await openPanel(page)
  await toScripts(panel)
  await panel.getByRole('searchbox').fill('再见')
  await panel.getByRole('button', { name: '内置', exact: true }).click()
  const rows = panel.getByRole('main').getByRole('listitem')
  await expect(rows.first()).toContainText('收尾')
  await rows.filter({ hasNotText: '{' }).first().getByRole('button').first().click()
  await panel.getByRole('button', { name: '插入', exact: true }).click()
  await expect(panel.getByText('已放进输入框，看过再发')).toBeVisible()
  expect((await page.locator('#im-input-box textarea').inputValue()).length).toBeGreaterThan(4)

  await panel.getByRole('button', { name: '未覆盖' }).click()
  await expect(panel.getByText(/个问题有话术接得住|还没有存下买家的问题/).first()).toBeVisible()
})
