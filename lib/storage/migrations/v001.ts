import type { Version } from './version'

/** 2026-11: the first tables. Indexes are few on purpose: each one is paid for with every write. */
export const v001: Version = {
  version: 1,
  stores: {
    shops: 'shopKey',
    afterSales: '[platform+afterSaleId], orderId, status, readAt',
    observations: '[record+readAt+captureId]',
    scoreSheets: '[shopKey+day]',
    conversations: '[platform+conversationKey], *orderIds, readAt',
    messages: '[platform+conversationKey+id], heldFrom',
    decisions: 'decisionId, afterSaleId',
    dailyCounts: '[shopKey+day]',
    captures: 'captureId, readAt',
    marks: 'mark',
  },
}
