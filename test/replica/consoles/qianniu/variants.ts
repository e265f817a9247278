import type { Traits, Variant } from '../../boot/boot'

/** Generations and builds of the console that live side by side. G1 is the refund2 page, see `refuse-page/`. */
export type VariantId = 'g2' | 'g3' | 'g3-alt'

/** Columns of the refund list; a variant picks some and puts them in its own order. */
export type ColumnId =
  | 'item'
  | 'refund-total'
  | 'refund-fee'
  | 'paid'
  | 'kind'
  | 'reason'
  | 'applied'
  | 'goods-state'
  | 'consign-state'
  | 'return-parcel'
  | 'status'
  | 'countdown'
  | 'actions'

/** What differs between two builds of the same console. */
export interface ConsoleVariant {
  id: VariantId
  /** Class prefix of the kit. `next-` is seen, a prefix of the console's own is inferred. */
  kitPrefix: 'next-' | 'qn-next-'
  /** `group`: each order is its own `table.next-table-row`; `rows`: two rows of one table per order. */
  tableShape: 'group' | 'rows'
  columns: readonly ColumnId[]
  /** Do cells repeat their label («申请时间 2025-…»)? */
  labelsInCells: boolean
  idLabels: { afterSale: string; order: string; colon: string }
  /** Steps of a parcel: in a balloon on hover, or open on the page. */
  parcelSteps: 'hover' | 'inline'
  /** 协商记录 in a card of its own, or beside another pane that is rendered and hidden. */
  talk: 'card' | 'tabs'
  countdown: 'one-text' | 'split-spans'
  agreeOnReceipt: string
  scoreLayout: 'table' | 'cards'
}

/** source: 'seen' for prefix `next-`, grouped tables and the id labels of G2 and G3; column order is inferred. */
export const VARIANTS: Record<VariantId, ConsoleVariant> = {
  g2: {
    id: 'g2',
    kitPrefix: 'next-',
    tableShape: 'rows',
    columns: ['item', 'refund-fee', 'paid', 'applied', 'kind', 'goods-state', 'reason', 'status', 'actions'],
    labelsInCells: false,
    idLabels: { afterSale: '退款编号', order: '订单号', colon: '：' },
    parcelSteps: 'inline',
    talk: 'card',
    countdown: 'one-text',
    agreeOnReceipt: '确认收货，同意退款',
    scoreLayout: 'table',
  },
  g3: {
    id: 'g3',
    kitPrefix: 'next-',
    tableShape: 'group',
    columns: [
      'item',
      'refund-total',
      'paid',
      'kind',
      'goods-state',
      'reason',
      'applied',
      'status',
      'actions',
    ],
    labelsInCells: true,
    idLabels: { afterSale: '售后单号', order: '订单编号', colon: ' ' },
    parcelSteps: 'hover',
    talk: 'card',
    countdown: 'one-text',
    agreeOnReceipt: '确认收货, 同意退款',
    scoreLayout: 'table',
  },
  'g3-alt': {
    id: 'g3-alt',
    kitPrefix: 'qn-next-',
    tableShape: 'group',
    columns: [
      'item',
      'kind',
      'status',
      'countdown',
      'reason',
      'paid',
      'refund-fee',
      'consign-state',
      'return-parcel',
      'applied',
      'actions',
    ],
    labelsInCells: false,
    idLabels: { afterSale: '售后单号', order: '订单编号', colon: ' ' },
    parcelSteps: 'inline',
    talk: 'tabs',
    countdown: 'split-spans',
    agreeOnReceipt: '确认收货, 同意退款',
    scoreLayout: 'cards',
  },
}

/** Variant `a` is G3, `b` its other build; `overrides.extra.generation: 'g2'` asks for the older page. */
export function variantOf(variant: Variant, traits: Traits): VariantId {
  if (traits.extra['generation'] === 'g2') return 'g2'
  return variant === 'a' ? 'g3' : 'g3-alt'
}
