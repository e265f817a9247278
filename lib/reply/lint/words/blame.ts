import type { PhraseGroup } from '../draft/phrase-groups'
import type { Words } from '../draft/phrases'
import { OWN_DOING } from './blame/own-doing'
import { REPROACHES } from './blame/reproaches'
import { DOUBTS } from './blame/doubts'

export const BLAME_WORDS: Words = {
  您: ['您|你|亲'],
  自己: ['自己|本人|自个儿?|自家'],
  弄: [
    '弄|搞|摔|掰|洗|用|装|穿|放|碰|剪|拆|撕|压|踩|泡|烧|砸|扯|磕|烫|晒|拧|按|抠|刮|折|踢|拉|撞|操作|保管|保存|吃|喝|戴|挂|焊|接',
  ],
  坏: ['坏|断|破|烂|裂|碎|掉|丢|错|反|脏|缩|变形|短路|进水|炸|糊|弯|花|漏'],
  选: ['选|拍|填|写|买|下单|点|挑|要|看|报|量'],
  怪: ['怪|赖|怨|甩锅|推(?:给|到|卸)|算(?:在|到)|冤枉'],
  我们: [
    '我们|我(?!方便)|店里|商家|卖家|客服|咱|产品|质量|机器|衣服|鞋|东西|厂家|工厂|人家|别人|面料|仓库|小店',
  ],
  快递: ['快递|物流|驿站|邮政|顺丰|中通|圆通|申通|韵达|极兔|京东|派送|网点|快递员|站点|运输'],
  别人: [
    '别人|别的?(?:客人|顾客|买家|客户|家|亲)|大家(?!电|好|都在|伙)|其他人|其他(?:客人|顾客|买家|客户)|人家|其他家|几万(?:人|单|件)|几千(?:人|单|件)|那么多(?:人|顾客|单)|这么多(?:人|顾客|单|年)|都没人|老顾客',
  ],
}

/** What puts the fault on the buyer, doubts them, or sends them to the courier; grouped by what it means. */
export const BLAME_GROUPS: readonly PhraseGroup[] = [...OWN_DOING, ...REPROACHES, ...DOUBTS]
