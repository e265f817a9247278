import type { Traits, Variant } from './boot'

const SHARED = {
  virtualTable: false,
  staleRow: false,
  risk: false,
  switcherOpen: false,
  extra: {},
}

/** The two faces of every page: kit prefix, hashes, marks, column order, wording, kind of dialog. */
const VARIANTS: Record<Variant, Traits> = {
  a: {
    ...SHARED,
    prefix: 'auxo',
    hashSeed: 'spring',
    bareHashes: false,
    kora: true,
    qaIds: true,
    wording: 'a',
    columnOrder: 'a',
    rejectForm: 'modal',
    tickingClock: false,
    bareIds: false,
  },
  b: {
    ...SHARED,
    prefix: 'aurora',
    hashSeed: 'autumn',
    bareHashes: true,
    kora: false,
    qaIds: false,
    wording: 'b',
    columnOrder: 'b',
    rejectForm: 'drawer',
    tickingClock: true,
    bareIds: true,
  },
}

/** The traits of a variant with single ones replaced. */
export function traitsOf(variant: Variant, overrides: Partial<Traits> = {}): Traits {
  return { ...VARIANTS[variant], ...overrides }
}
