import { plainText } from '../chat/plain-text'
import { refusalText, type Check } from '../refusal-case'

/** The shop's own trouble: too little time, a moving warehouse, a holiday, nobody there. */
const EXCUSES =
  /(处理)?时效(有限|不足|来不及)|仓库?(正在|在)?(搬迁|搬家|搬仓|盘点|调整)|放假|假期|休假|无人(收货|签收|处理|值班)|没人(收货|签收|处理|在)|人手(不足|不够)|忙不过来/

/** The shop's own trouble is no reason to refuse. */
export const merchantExcuse: Check = {
  id: 'd7-merchant-excuse',
  find(refusal) {
    const found = EXCUSES.exec(plainText(refusalText(refusal)))
    return found ? { level: 'danger', facts: { excuse: found[0] } } : null
  },
}
