import type { ReplicaTicket } from '../../../shop/shape'
import { nickShown, type WireDialect } from './dialect'
import { clockText, yuan } from './shown-text'
import { DEMAND_WORDS } from './words'

/** A component of the old page: its key is its DOM id. source: 'seen' */
export interface DisputeComponent {
  type?: string
  fields: Record<string, unknown>
}

/** `var disputeData` of the refund2 pages, as far as the refuse page uses it. source: keys 'seen' */
export interface DisputeData {
  data: Record<string, DisputeComponent>
  hierarchy: { root: string }
  endpoint: { mode: 'PC'; protocolVersion: string; ultronage: string }
}

/** Numbers behind the keys of one build; the text area is `_30` in DOM and `_32` in JSON of public code. */
const SUFFIXES = {
  a: { reason: 1, note: 30, photos: 40, buttons: 46, tips: 38 },
  b: { reason: 2, note: 32, photos: 41, buttons: 48, tips: 39 },
} as const

function row(title: string, text: string): DisputeComponent {
  return { fields: { title, valueOptions: [{ text }] } }
}

/** source: labels 'seen' */
function recordRows(ticket: ReplicaTicket, dialect: WireDialect): Record<string, DisputeComponent> {
  const { truth } = ticket
  const item = truth.items[0]
  const unit = yuan(Math.round(truth.paidFen / (item?.quantity ?? 1)))
  const soldAt = new Date(Date.parse(truth.appliedAt) - 6 * 86_400_000).toISOString()
  return {
    nickRow4OrderDetail_1: row('买家', nickShown(ticket, dialect)),
    'orderDetailRows_18@1': row('订单编号', truth.orderId),
    'orderDetailRows_18@2': row('成交时间', clockText(soldAt)),
    'orderDetailRows_18@3': row('单价', unit),
    'orderDetailRows_18@4': row('邮费', '￥0.00'),
    'orderDetailRows_18@5': row('商品总价', yuan(truth.paidFen)),
    'refundDetailRows_8@2': row('退款编号', truth.afterSaleId),
    'refundDetailRows_10@1': row('退款金额', yuan(truth.refundFen)),
    'refundDetailRows_10@2': row('原因', truth.reason || '-'),
    'refundDetailRows_10@3': row('要求', DEMAND_WORDS[truth.kind] ?? '-'),
    'refundDetailRows_10@4': row('说明', ticket.rawDescription || '-'),
    'itemInfo_1@1': {
      fields: {
        title: item?.title ?? '',
        skuInfo: item?.sku ?? '',
        amount: String(item?.quantity ?? 1),
        price: unit,
      },
    },
  }
}

/** source: titles, limits and button ids 'seen' */
function formParts(ticket: ReplicaTicket, build: 'a' | 'b'): Record<string, DisputeComponent> {
  const at = SUFFIXES[build]
  const options = ticket.rejectOptions.map(({ code, reason }) => ({ id: String(code), name: reason }))
  return {
    [`sellerRefuseTips_${at.tips}`]: {
      fields: { tipType: 'warn', text: '拒绝后买家可能申请客服介入，请先与买家协商。' },
    },
    [`sellerRefuseReasonContainer_${at.reason}`]: {
      type: 'select',
      fields: { title: '拒绝原因', placeholder: '请选择拒绝原因', isRequired: 'true', options },
    },
    [`sellerRefuseTextArea_${at.note}`]: {
      type: 'textarea',
      fields: { title: '拒绝说明', placeholder: '请填入拒绝说明', maxLen: '200', isRequired: 'true' },
    },
    [`sellerRefusePhotoUploader_${at.photos}`]: {
      type: 'photoUploader',
      fields: { title: '上传凭证', subTitle: '(最多10张)', maxItem: '10' },
    },
    [`sellerRefuseButtonContainer_${at.buttons}`]: {
      fields: {
        options: [
          { title: '拒绝申请', btnId: 'REFUND_OR_RETURN_SELLER_REFUSE_APPLY', optionType: 'submit' },
          { title: '取消并返回', btnId: 'POPUP_CANCEL_BTN', optionType: 'link' },
        ],
      },
    },
  }
}

/** The data of the refuse page of one ticket. */
export function disputeData(ticket: ReplicaTicket, dialect: WireDialect, build: 'a' | 'b'): DisputeData {
  const processBarContainer_34: DisputeComponent = {
    type: 'processBar',
    fields: {
      steps: [
        { title: '买家申请退款', type: 'done' },
        { title: '卖家处理退款申请', type: 'doing' },
        { title: '退款完毕', type: 'todo' },
      ],
    },
  }
  return {
    data: { processBarContainer_34, ...recordRows(ticket, dialect), ...formParts(ticket, build) },
    hierarchy: { root: 'root_1' },
    endpoint: { mode: 'PC', protocolVersion: '2.0', ultronage: 'true' },
  }
}
