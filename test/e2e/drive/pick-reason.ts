import { expect, type Locator, type Page } from '@playwright/test'
import type { Platform } from '../../../lib/schema/platform'

interface ReasonList {
  form: (page: Page) => Locator
  opener: (page: Page) => Locator
  list: (page: Page) => Locator
  option: (page: Page, reason: string) => Locator
}

const LISTS: Record<Platform, ReasonList> = {
  douyin: {
    form: (page) => page.locator('[class*="modal-content"], [class*="drawer-content"]').last(),
    opener: (page) => page.locator('[class*="select-selector"]').last(),
    list: (page) => page.locator('[class*="select-dropdown"]:not([class*="hidden"])'),
    option: (page, reason) => page.locator(`[class*="select-item-option"][title="${reason}"]`),
  },
  qianniu: {
    form: (page) => page.locator('[role="dialog"]').last(),
    opener: (page) => page.locator('[role="dialog"] [class*="select-trigger"]').first(),
    list: (page) => page.locator('[class*="menu"]:has([class*="menu-item"])').last(),
    option: (page, reason) => page.locator('[class*="menu-item"]', { hasText: reason }).last(),
  },
}

/** Opens the list of reasons in the refuse form and lets it come to rest. */
export async function openReasons(page: Page, platform: Platform): Promise<void> {
  const { form, opener, list } = LISTS[platform]
  await comeToRest(form(page))
  await opener(page).click()
  await list(page).waitFor({ state: 'visible' })
  await comeToRest(list(page))
}

/**
 * Takes a reason as a hand does: from a list at rest, until the list has gone and the form shows the reason. The kits
 * move the list between a press and its release, which is then no click and may close the list all the same, and take
 * the focus back late, from what is typed meanwhile.
 */
export async function pickReason(page: Page, platform: Platform, reason: string): Promise<void> {
  const { list, opener, option } = LISTS[platform]
  await expect(async () => {
    if (!(await list(page).isVisible())) await openReasons(page, platform)
    await option(page, reason).click({ timeout: 2_000 })
    await list(page).waitFor({ state: 'hidden', timeout: 2_000 })
    await expect(opener(page)).toContainText(reason, { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
}

/** Nothing in it has moved for three frames. */
async function comeToRest(part: Locator): Promise<void> {
  await part.evaluate(async (element) => {
    let still = 0
    while (still < 3) {
      await new Promise((done) => requestAnimationFrame(done))
      const moves = element
        .getAnimations({ subtree: true })
        .some(
          ({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity,
        )
      still = moves ? 0 : still + 1
    }
  })
}
