import type { RefusalWords } from '../reading/refusal-form/refusal-words'

/** Labels of the refuse form. G1's are seen in public code; 抖店's and the SPA's are inferred from them. */
export const REFUSAL_WORDS: RefusalWords = {
  refuse: /拒绝/,
  reason: /拒绝(?:退款|退货|售后)?(?:原因|理由)/,
  note: /拒绝说明|用户可见备注|补充说明|拒绝描述/,
  proof: /^(上传凭证|凭证|拒绝凭证|上传图片|点击上传)/,
  submit: /确定|确认|提交|拒绝/,
  cancel: /取消|返回|关闭/,
}
