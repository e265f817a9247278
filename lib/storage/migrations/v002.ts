import type { Version } from './version'

/**
 * 2026-11: decisions by shop and time, for calibration and replay. A decision of an unknown shop is in no index of
 * shops, as it should be.
 */
export const v002: Version = {
  version: 2,
  stores: { decisions: 'decisionId, afterSaleId, [shopKey+at]' },
}
