import type { Locator, Page } from '@playwright/test'
import { fullShop, shopWith, ticketThat } from '../../pages/capture/pick-tickets'
import { pickReason } from './pick-reason'
import type { Platform, ReplicaShop, ReplicaTicket } from '../../replica/shop/shape'

/** What an agent does to refuse a ticket on one console. */
export interface Refusing {
  platform: Platform
  /** The button that begins it. */
  begin: (page: Page) => Locator
  /** Opens the list of reasons and takes one by mouse. */
  choose: (page: Page, reason: string) => Promise<void>
  note: (page: Page) => Locator
  confirm: (page: Page) => Locator
  /** Stands on the page once the platform has the refusal. */
  refused: (page: Page) => Locator
  /** Refusals told in 协商记录. */
  told: RegExp
}

export const REFUSING: Record<Platform, Refusing> = {
  douyin: {
    platform: 'douyin',
    begin: (page) => page.getByRole('button', { name: /^拒\s*绝$/ }).first(),
    choose: (page, reason) => pickReason(page, 'douyin', reason),
    note: (page) => page.locator('textarea[maxlength="200"]'),
    confirm: (page) => page.getByRole('button', { name: /^(确\s*定|确认拒绝)$/ }),
    refused: (page) => page.getByText('商家已拒绝').first(),
    told: /拒绝了售后申请/g,
  },
  qianniu: {
    platform: 'qianniu',
    begin: (page) => page.getByRole('button', { name: '拒绝退款申请' }).first(),
    choose: (page, reason) => pickReason(page, 'qianniu', reason),
    note: (page) => page.locator('[role="dialog"] textarea'),
    confirm: (page) => page.getByRole('button', { name: '拒绝申请' }),
    refused: (page) => page.getByText(/你已拒绝|您已拒绝|已拒绝.*等待/).first(),
    told: /卖家拒绝了退款申请|拒绝了售后申请/g,
  },
}

/** A shop whose tickets are one claim of quality that may be refused, and some of other kinds. */
export function shopWithClaim(platform: Platform): { shop: ReplicaShop; claim: ReplicaTicket } {
  const shop = fullShop(platform, 6)
  const isOpen = ({ truth }: ReplicaTicket) =>
    truth.status === 'awaiting-merchant' && truth.kind === 'refund-shipped' && truth.deadlineAt !== null
  const claim = ticketThat(shop, (one) => isOpen(one) && one.truth.reasonClass === 'quality')
  const other = ticketThat(shop, (one) => isOpen(one) && one.truth.reasonClass !== 'quality')
  return { shop: shopWith(shop, [claim, other]), claim }
}

/** A platform's own label among the reasons of a ticket. */
export function reasonLike({ rejectOptions }: ReplicaTicket, words: RegExp): string {
  const found = rejectOptions.find(({ reason }) => words.test(reason))
  if (!found) throw new Error(`no reason says ${words}`)
  return found.reason
}
