import type { BrowserContext, Page } from '@playwright/test'

/** Page and panel side by side, as the browser's window shows them, written to `file`. */
export async function compose(
  context: BrowserContext,
  views: { page: Page; panel: Page },
  file: string,
): Promise<void> {
  const [left, right] = [await picture(views.page), await picture(views.panel)]
  const sheet = await context.newPage()
  await sheet.setViewportSize({ width: 1681, height: 800 })
  await sheet.setContent(
    `<style>body{margin:0;display:flex;background:#d0d3d9;gap:1px}img{display:block;height:800px}</style>
     <img src="${left}"><img src="${right}">`,
    { waitUntil: 'load' },
  )
  await sheet.screenshot({ path: file })
  await sheet.close()
}

async function picture(page: Page): Promise<string> {
  const image = await page.screenshot({ animations: 'disabled' })
  return `data:image/png;base64,${image.toString('base64')}`
}
