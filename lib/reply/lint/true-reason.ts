import type { ReasonClass } from '../../schema/after-sale'

/** What a reason amounts to: a fault of goods or parcel, a late shipment, or the buyer's own wish. */
export type Truth = 'fault' | 'late' | 'wish'

const NO_FAULT = /(?:没有?|不是|无|不存在)(?:任何|什么|啥)?(?:质量)?(?:坏|破|问题|瑕疵|质量问题|毛病|损坏)|质量(?:没问题|挺好|还行|可以|不错)/g

const FAULT =
  /坏|裂|破|碎|胶|掉(?:色|漆|毛|皮|钻|扣|了|渣|屑)|褪色|染色|起球|脱线|开线|线头|抽丝|勾丝|洞|划痕|刮痕|划伤|磕|凹|变形|发霉|霉|异味|味道|臭|馊|酸了|漏|不转|不亮|不响|不制冷|不热|不工作|没反应|失灵|卡住|卡顿|死机|黑屏|开不了机|充不进|不通电|坏点|瑕疵|质量|品质|假|不是正|高仿|盗版|少了|少(?:发|件|一|两|个)|漏发|缺|没有(?:赠品|配件)|发错|错发|发成|送错|不是我(?:要|买|拍)|不是图|不一样|色差|差远|描述|不符|对不上|过期|临期|头发|虫|异物|疹|过敏|拉肚子|脏|污|旧|二手|用过|锈|短路|冒烟|褪|缩水|断|瘪|渗|爆|炸|松动|晃|歪|起泡|翘|生锈|塌|扎|硌|故障|做工|次品|残次|烂/
const LATE = /不发货|没发货|还不发|没发|未发|发货慢|一直不|没到|没收到|未收到|未按约定|不更新|没动|没物流|丢件|丢了|停在|半个?月|超时|延迟/
const WISH =
  /不想要|不要了|不喜欢|不好看|不合适|不合身|大了|小了|偏大|偏小|太大|太小|尺码|尺寸|拍错|多拍|买错|买多|买重|重复|误拍|选错|点错|没拆|未拆|没用过|买贵|降价|贵了|换[大小]|地址.{0,2}错|后悔|用不上|用不着|不需要|无理由|冲动|不适合|太长|太短|太紧|太松|太肥|不显|显胖|老公不|家里有|个人原因/

/**
 * What a buyer's words or a ticket's reason show; `null` = nothing. A fault named outweighs a wish beside it, unless
 * it is denied.
 */
export function truthOf(words: string): Truth | null {
  const text = words.replaceAll(NO_FAULT, ' ')
  if (FAULT.test(text)) return 'fault'
  if (WISH.test(text)) return 'wish'
  return LATE.test(text) ? 'late' : null
}

const CLASSES: Readonly<Record<ReasonClass, Truth | null>> = {
  quality: 'fault',
  description: 'fault',
  damaged: 'fault',
  'wrong-or-missing': 'fault',
  'not-received': 'late',
  logistics: 'late',
  'seven-day': 'wish',
  remorse: 'wish',
  price: 'wish',
  other: null,
}

/** What the class of a ticket's reason shows; `null` = nothing. */
export function truthOfClass(reasonClass: ReasonClass | null): Truth | null {
  return reasonClass === null ? null : CLASSES[reasonClass]
}
