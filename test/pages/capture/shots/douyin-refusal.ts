import type { Page } from '@playwright/test'
import type { RefusalForm } from '../../../../lib/schema/refusal-form'
import type { ReplicaShop, ReplicaTicket } from '../../../replica/shop/shape'
import { ticketsOf } from '../../../replica/serve/douyin/quick-filters'
import { ADDRESSES } from '../../../e2e/drive/addresses'
import { openReasons, pickReason } from '../../../e2e/drive/pick-reason'
import { detailed, listed } from '../../expected/douyin-after-sale'
import { readingOf } from '../../expected/reading'
import { fullShop, mixedShop, shopWith, ticketThat } from '../pick-tickets'
import { NOTE, PROOF_FILES } from '../proofs'
import type { Shot } from '../shot'

const FORM = 'textarea[maxlength="200"]'
const LABELS = { a: '确定', b: '确认拒绝' } as const

const isRefusable = ({ truth }: ReplicaTicket): boolean =>
  truth.status === 'awaiting-merchant' && truth.kind === 'refund-shipped'

const shop = fullShop('douyin', 6)
const ticket = ticketThat(shop, isRefusable)
const chosen = ticket.rejectOptions[1]!

const open = (page: Page) =>
  page
    .getByRole('button', { name: /^拒\s*绝$/ })
    .first()
    .click()

async function fill(page: Page): Promise<void> {
  await open(page)
  await pickReason(page, 'douyin', chosen.reason)
  await page.locator(FORM).fill(NOTE)
  await page.locator('input[type="file"]').setInputFiles(PROOF_FILES)
  await page.locator('[class*="upload-list-item-container"]').nth(1).waitFor()
}

async function fillAndList(page: Page): Promise<void> {
  await fill(page)
  await openReasons(page, 'douyin')
}

/** The form before anything is chosen. Its list is shut, its proofs wait for a reason. */
const empty = (variant: 'a' | 'b', afterSaleId: string | null): RefusalForm => ({
  afterSaleId,
  options: [],
  selected: null,
  note: '',
  noteMax: 200,
  proofs: 0,
  proofHint: null,
  submitLabel: LABELS[variant],
})

const filled = (variant: 'a' | 'b', options: string[]): RefusalForm => ({
  ...empty(variant, ticket.truth.afterSaleId),
  options,
  selected: chosen.reason,
  note: NOTE,
  proofs: 2,
  proofHint: chosen.evidenceHint,
})

interface Dialog {
  name: string
  variant: 'a' | 'b'
  act: (page: Page) => Promise<void>
  form: RefusalForm
}

function onDetail({ name, variant, act, form }: Dialog): Shot {
  return {
    platform: 'douyin',
    name: `reject.${name}`,
    serve: { variant, shops: { douyin: shopWith(shop, [ticket]) } },
    address: ({ tickets }) => ADDRESSES.douyin.detail(tickets[0]!.truth.afterSaleId),
    whole: '[class*="timeline"]',
    act,
    expected: (facts) =>
      readingOf('douyin/aftersale-detail', facts.shop, {
        afterSales: [detailed(ticket, facts.now)],
        refusalForm: form,
      }),
  }
}

/** Over a list the form itself does not say which record it is about. */
function onList(variant: 'a' | 'b', listShop: ReplicaShop): Shot {
  return {
    platform: 'douyin',
    name: `reject.list.${variant}`,
    serve: { variant, shops: { douyin: listShop } },
    address: ADDRESSES.douyin.list,
    whole: '[class*="table-row"]',
    act: open,
    expected: (facts) =>
      readingOf('douyin/aftersale-list', facts.shop, {
        afterSales: ticketsOf(facts.shop.tickets, { quick: '', type: '', status: '', id: '' }).map((one) =>
          listed(one, facts.now),
        ),
        refusalForm: empty(variant, null),
      }),
  }
}

const reasons = ticket.rejectOptions.map(({ reason }) => reason)
const id = ticket.truth.afterSaleId

/** The reject form as modal (a) and as drawer (b). */
export const DOUYIN_REFUSAL: readonly Shot[] = (['a', 'b'] as const).flatMap((variant) => [
  onDetail({ name: `empty.${variant}`, variant, act: open, form: empty(variant, id) }),
  onDetail({ name: `filled.${variant}`, variant, act: fill, form: filled(variant, []) }),
  onDetail({ name: `listed.${variant}`, variant, act: fillAndList, form: filled(variant, reasons) }),
  onList(variant, mixedShop('douyin', variant === 'a' ? 7 : 8, 5)),
])
