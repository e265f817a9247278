import type { RefuseLabels } from '../../refusal/refuse-labels'
import { NOT_A_CONTROL } from '../not-a-control'

/** 千牛. 拒绝申请 was seen on the G1 refuse page; the list and detail labels are inferred. */
export const qianniuRefuseLabels: RefuseLabels = {
  begin: [
    '拒绝',
    '拒绝退款',
    '拒绝退货',
    '拒绝退货退款',
    '拒绝退款申请',
    '拒绝退货申请',
    '拒绝售后',
    '拒绝售后申请',
    '拒绝申请',
    '拒绝换货',
    '拒绝换货申请',
    '拒绝补寄',
    '拒绝维修',
    '拒绝收货',
    '驳回',
    '驳回申请',
  ],
  // Inferred: no public page shows a bar that refuses several tickets at once.
  batch: ['批量拒绝', '批量拒绝退款', '批量拒绝售后', '批量拒绝申请', '批量驳回'],
  confirm: [
    '拒绝申请',
    '确定',
    '确认',
    '提交',
    '确定拒绝',
    '确认拒绝',
    '提交申请',
    '确认提交',
    '拒绝退款',
    '拒绝退款申请',
  ],
  notWithin: `${NOT_A_CONTROL},[class*="next-nav"],[class*="next-tabs-nav"],[class*="tbd-tabs-nav"],[class*="next-shell-aside"]`,
}
