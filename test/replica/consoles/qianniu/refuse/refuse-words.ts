/** Words and limits of the refuse form. source: 'seen' on the G1 page but for title, cancel and done */
export const REFUSE_FORM = {
  title: '拒绝退款申请',
  reason: '拒绝原因',
  reasonPlaceholder: '请选择拒绝原因',
  note: '拒绝说明',
  notePlaceholder: '请填入拒绝说明',
  noteMax: 200,
  proof: '上传凭证',
  proofHint: '(最多10张)',
  proofMax: 10,
  proofButton: '选择图片',
  submit: '拒绝申请',
  cancel: '取消',
  back: '取消并返回',
  done: '已拒绝申请',
} as const
