import { plainText } from '../chat/plain-text'
import { labelsOf, type RefusalLabel } from '../refusal-labels'

/** What a chosen refusal reason claims, as far as it decides what has to be proved. */
export type ChosenMeaning =
  RefusalLabel | 'not-intact' | 'wrong-return' | 'no-fault' | 'over-term' | 'shipped' | 'wrong-type'

/** Wordings of both consoles; a label that says two things means both. */
const MEANINGS: readonly { meaning: ChosenMeaning; says: RegExp }[] = [
  { meaning: 'not-intact', says: /影响(了)?(商品完好|二次销售)|(商品|包装)不完好|有使用痕迹/ },
  {
    meaning: 'wrong-return',
    says: /空包|(退货|商品|配件|退回)[^,，。]{0,6}(不全|缺失|不一致|少件)|退货与(原)?订单不符/,
  },
  { meaning: 'no-fault', says: /(商品|产品)?(没有?|无)(质量)?问题|买家未举证|举证(未|无效)|非质量问题/ },
  {
    meaning: 'over-term',
    says: /(已)?超(过|出)?[^,，。]{0,8}(7|七)天|超(过|出)?[^,，。]{0,8}(时限|期限|有效期)/,
  },
  { meaning: 'shipped', says: /已(经)?发(货|出)|已在约定时间发货/ },
  {
    meaning: 'wrong-type',
    says: /后(申请)?(退货退款|仅退款|换货|退货)|(类型|售后方式)(选错|选择?有误|有误|错误|不对|不符)/,
  },
]

/** The meanings of a chosen reason; empty when none is chosen or it claims nothing that a row is about. */
export function meaningsOf(chosen: string | null): ReadonlySet<ChosenMeaning> {
  if (chosen === null) return new Set()
  const text = plainText(chosen)
  return new Set([
    ...labelsOf(chosen),
    ...MEANINGS.filter(({ says }) => says.test(text)).map(({ meaning }) => meaning),
  ])
}
