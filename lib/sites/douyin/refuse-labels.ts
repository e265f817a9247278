import type { RefuseLabels } from '../../refusal/refuse-labels'
import { NOT_A_CONTROL } from '../not-a-control'

/** 抖店. No public page shows these labels: they follow 同意退款, 同意退货 and the open platform's wording. */
export const douyinRefuseLabels: RefuseLabels = {
  begin: [
    '拒绝',
    '拒绝退款',
    '拒绝退货',
    '拒绝退货退款',
    '拒绝退货申请',
    '拒绝退款申请',
    '拒绝售后',
    '拒绝售后申请',
    '拒绝申请',
    '拒绝换货',
    '拒绝补寄',
    '拒绝维修',
    '拒绝收货',
    '拒绝并说明',
    '驳回',
    '驳回申请',
  ],
  // Inferred: no public page shows a bar that refuses several tickets at once.
  batch: ['批量拒绝', '批量拒绝退款', '批量拒绝售后', '批量拒绝申请', '批量驳回'],
  confirm: [
    '确定',
    '确认',
    '提交',
    '确定拒绝',
    '确认拒绝',
    '提交拒绝',
    '确认提交',
    '拒绝',
    '拒绝退款',
    '拒绝申请',
  ],
  notWithin: `${NOT_A_CONTROL},[class*="layout-sider"],[class*="tabs-nav"],[class*="radio-group"],[class*="groupItems"]`,
}
