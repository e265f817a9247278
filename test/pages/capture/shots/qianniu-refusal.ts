import type { Page } from '@playwright/test'
import type { RefusalForm } from '../../../../lib/schema/refusal-form'
import type { ReplicaTicket } from '../../../replica/shop/shape'
import { ADDRESSES, refusePageAddress } from '../../../e2e/drive/addresses'
import { besideForm, detailed, listed } from '../../expected/qianniu-after-sale'
import { openReasons, pickReason } from '../../../e2e/drive/pick-reason'
import { readingOf } from '../../expected/reading'
import { fullShop, mixedShop, shopWith, ticketThat } from '../pick-tickets'
import { NOTE, PROOF_FILES } from '../proofs'
import type { Shot } from '../shot'

const shop = fullShop('qianniu', 7)
const isOpen = ({ truth }: ReplicaTicket): boolean =>
  truth.status === 'awaiting-merchant' && !!truth.description
const shipped = ticketThat(shop, (one) => isOpen(one) && one.truth.kind === 'refund-shipped')
const returning = ticketThat(shop, (one) => isOpen(one) && one.truth.kind === 'return-refund')

const open = (page: Page) => page.getByRole('button', { name: '拒绝退款申请' }).first().click()

async function fill(page: Page, reason: string): Promise<void> {
  await open(page)
  await pickReason(page, 'qianniu', reason)
  await page.locator('[role="dialog"] textarea').fill(NOTE)
  await page.locator('[role="dialog"] input[type="file"]').setInputFiles(PROOF_FILES)
  await page.locator('[class*="upload-list-item"]').nth(1).waitFor()
}

/** Nothing chosen, list shut. */
const empty = (afterSaleId: string | null): RefusalForm => ({
  afterSaleId,
  options: [],
  selected: null,
  note: '',
  noteMax: 200,
  proofs: 0,
  proofHint: null,
  submitLabel: '拒绝申请',
})

const filled = (ticket: ReplicaTicket, at: number, options: string[]): RefusalForm => ({
  ...empty(ticket.truth.afterSaleId),
  options,
  selected: ticket.rejectOptions[at]!.reason,
  note: NOTE,
  proofs: 2,
})

const reasonsOf = ({ rejectOptions }: ReplicaTicket): string[] => rejectOptions.map(({ reason }) => reason)

interface Dialog {
  name: string
  variant: 'a' | 'b'
  ticket: ReplicaTicket
  act: (page: Page) => Promise<void>
  form: RefusalForm
}

function onDetail({ name, variant, ticket, act, form }: Dialog): Shot {
  return {
    platform: 'qianniu',
    name: `refuse-dialog.${name}`,
    serve: { variant, shops: { qianniu: shopWith(shop, [ticket]) } },
    address: ({ tickets }) => ADDRESSES.qianniu.detail(tickets[0]!.truth.afterSaleId),
    whole: 'text=订单信息',
    act,
    expected: (facts) =>
      readingOf('qianniu/refund-detail', facts.shop, {
        afterSales: [detailed(ticket, facts.now, variant === 'a' ? 'hover' : 'inline')],
        refusalForm: form,
      }),
  }
}

function onList(variant: 'a' | 'b'): Shot {
  return {
    platform: 'qianniu',
    name: `refuse-dialog.list.${variant}`,
    serve: { variant, shops: { qianniu: mixedShop('qianniu', 9, 5) } },
    address: ADDRESSES.qianniu.list,
    whole: 'a:text("查看详情")',
    act: open,
    expected: (facts) =>
      readingOf('qianniu/refund-list', facts.shop, {
        afterSales: facts.shop.tickets.map((one) => listed(one, facts.now)),
        refusalForm: empty(null),
      }),
  }
}

const REASON = '[id^="sellerRefuseReasonContainer"] .options-selected'

async function fillPage(page: Page, reason: string): Promise<void> {
  await page.locator(REASON).click()
  await page.locator('.options-item', { hasText: reason }).click()
  await page.locator('textarea').fill(NOTE)
  await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
}

/** The page that is the form: what it can't show of its shut list is named as unread. */
function refusePage({ name, variant, ticket, act, form }: Dialog): Shot {
  return {
    platform: 'qianniu',
    name: `refuse-page.${name}`,
    serve: { variant, shops: { qianniu: shopWith(shop, [ticket]) } },
    address: ({ tickets }) => refusePageAddress(tickets[0]!.truth.afterSaleId),
    whole: '[id^="sellerRefuseButtonContainer"]',
    act,
    expected: (facts) =>
      readingOf('qianniu/refuse', facts.shop, {
        afterSales: [besideForm(ticket)],
        refusalForm: form,
        unread: form.options.length === 0 ? [{ field: 'options', why: '' }] : [],
      }),
  }
}

function pair(variant: 'a' | 'b'): Shot[] {
  const ticket = variant === 'a' ? shipped : returning
  const id = ticket.truth.afterSaleId
  const reason = ticket.rejectOptions[2]!.reason
  const reasons = reasonsOf(ticket)
  const chosen = { variant, ticket }
  return [
    onDetail({ ...chosen, name: `empty.${variant}`, act: open, form: empty(id) }),
    onDetail({
      ...chosen,
      name: `filled.${variant}`,
      act: (page) => fill(page, reason),
      form: filled(ticket, 2, []),
    }),
    onDetail({
      ...chosen,
      name: `listed.${variant}`,
      act: async (page) => (await fill(page, reason), await openReasons(page, 'qianniu')),
      form: filled(ticket, 2, reasons),
    }),
    onList(variant),
    refusePage({ ...chosen, name: `empty.${variant}`, act: () => Promise.resolve(), form: empty(id) }),
    refusePage({
      ...chosen,
      name: `filled.${variant}`,
      act: (page) => fillPage(page, reason),
      form: filled(ticket, 2, []),
    }),
    refusePage({
      ...chosen,
      name: `listed.${variant}`,
      act: async (page) => (await fillPage(page, reason), await page.locator(REASON).click()),
      form: filled(ticket, 2, reasons),
    }),
  ]
}

/** The dialog of the console and the page of G1. */
export const QIANNIU_REFUSAL: readonly Shot[] = [...pair('a'), ...pair('b')]
