import type { ReasonClass } from '../../schema/after-sale'
import { bareText } from '../fold-text'

/** The first row whose words occur in the buyer's reason decides. */
const CLASSES: readonly (readonly [RegExp, ReasonClass])[] = [
  [/七天无理由|7天无理由|无理由退/, 'seven-day'],
  [/未收到|未送[到达]|没送到|没收到|没有收到|收不到/, 'not-received'],
  [
    /空包|少件|漏发|错发|发错|少发|少货|缺件|缺少|配件不全|不全|收到.*(?:别的|其他)商品|货物不一致/,
    'wrong-or-missing',
  ],
  [/破损|损坏|破裂|碎|漏液|压坏|变形|磕碰|划痕/, 'damaged'],
  [/描述不符|描述不一致|图片不符|实物不符|色差|货不对板|与.{0,8}不符|宣传不符|信息不符/, 'description'],
  [
    /质量|做工|瑕疵|开线|走丝|掉色|褪色|缩水|起球|变质|发霉|异味|过期|保质期|假冒|假货|正品|仿品|故障|坏了|无法使用|不能用|漏水|失灵|性能|功能|材质|面料|过敏|安全隐患/,
    'quality',
  ],
  [/物流|快递|配送|派送|送达|发货|缺货|停滞|拒收/, 'logistics'],
  [/差价|降价|优惠|价格|价保|太贵|便宜|红包/, 'price'],
  [
    /不喜欢|不想要|不要了|不需要|拍错|多拍|错拍|买错|误拍|误购|不合适|尺码|尺寸|大小|太大|太小|效果不好|不好看|重新购买|重拍|协商一致/,
    'remorse',
  ],
]

/** What a buyer's reason, as shown, is about. `other` when no row fits; never guesses from the free text. */
export function classifyReason(reason: string | null): ReasonClass | null {
  if (reason === null) return null
  const bare = bareText(reason)
  return CLASSES.find(([words]) => words.test(bare))?.[1] ?? 'other'
}
