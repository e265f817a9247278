import { plainText } from '../chat/plain-text'
import { utterancesOf } from '../chat/said'
import { refusalText, type Check } from '../refusal-case'

/** The shop's own trouble: too little time, a moving warehouse, a holiday, nobody there … */
const EXCUSES =
  /时效(有限|不足|不够|来不及)|搬(迁|家|仓)|(仓库?|公司|店铺?|厂家?|我们|我方|本店)(正在|期间|暂时?|在|都)?(盘点|调整|装修|休息|停业|停工|爆仓|关闭)|放假(?!前)|假期|休假|节假日|(店铺?|春节|国庆|期间|周末)[^,。;\n]{0,4}休息|(?:仓库?|店里?|公司)[^,。;\n]{0,2}[无没]有?人(?!为)|[无没]有?人(收[货件]|签收|处理|值班|在|上班)|人手(不足|不够|有限|紧)|(忙|处理)不过来|(老板|主管|负责人|财务|客服|仓管)[^,。;\n]{0,3}(不在|下班|请假|出差)|系统[^,。;\n]{0,3}(维护|故障|升级)|暂(停|不|时不|时无法)[^,。;\n]{0,3}(收[货件]|处理|签收)|(没法|无法|不方便|收不了?)收?货/g
/** … and not the buyer's or the courier's. */
const THEIRS = /(买家|客户|收件人|派送|派件|配送|家[中里])[^,。;\n仓店厂我公]{0,4}$/

/** The shop's own trouble is no reason to refuse. */
export const merchantExcuse: Check = {
  id: 'd7-merchant-excuse',
  find(refusal) {
    const text = plainText(refusalText(refusal))
    const found = utterancesOf(text, EXCUSES).find(
      ({ how, before }) => how !== 'denied' && !THEIRS.test(before),
    )
    return found ? { level: 'danger', facts: { excuse: found.words } } : null
  },
}
