import type { Message } from '../../schema/conversation'

/** What matters to the buyer in this chat, as said in it. */
export const NEEDS = ['price', 'time', 'quality'] as const
export type Need = (typeof NEEDS)[number]

/** By need, the messages that voiced it, oldest first. */
export type VoicedNeeds = Record<Need, string[]>

/** A word counts only where the buyer asks for the thing or speaks of its lack. */
const VOICES: Record<Need, RegExp> = {
  price:
    /便宜|优惠|打折|折扣|满减|降价|差价|价保|保价|贵|划算|性价比|多少钱|什么价|最低价|少点|包邮|免邮|运费(谁|要|多少|能|可以|怎么)|领券|优惠[券卷]|红包|补差|赠品|送(什么|不送)/,
  time: /急(用|需|着)|着急|尽快|快[点些]|快一[点些]|抓紧|赶紧|来得?及|赶得?上|等着用|什么时候(能|可以|会)?(发|到|送|退|寄|收到)|(几|多少)天(能|可以|会|才)?(发|到|送)|多久(能|可以|会|才)?(发|到|送|退)|(今天|明天|后天|周末|当天)(能|可以|会)?(发|到|送)|准时|加急|催|太慢|好慢|这么慢|还没(发|到|送|收到)/,
  quality:
    /质量|品质|做工|正品|真假|假货|保真|耐用|结实|好用吗|不好用|会不会(坏|掉色|褪色|起球|缩水)|掉色|褪色|起球|异味|材质|面料|保质期|生产日期|新鲜|瑕疵|次品|坏了|破了|破损|裂|漏水|漏电|不能用|用不了|保修|质保/,
}
/** «不着急», «不急», «不贵»: the need is denied. */
const DENIED: Record<Need, RegExp> = {
  price: /不贵|不算贵|价格(无所谓|不重要|没关系)|不在乎(价格|钱)/,
  time: /不(着?急|用急|用催|赶时间)|慢慢来|不用(太)?快/,
  quality: /质量(没|没有|不是)问题|质量(很|挺|还)?(好|不错|可以)|没有?质量问题/,
}

/** Which of price, time and quality the buyer spoke for in this chat. Only what was said: nothing of it is a profile. */
export function voicedNeeds(messages: readonly Message[]): VoicedNeeds {
  const voiced: VoicedNeeds = { price: [], time: [], quality: [] }
  for (const { id, from, kind, text } of messages) {
    if (from !== 'buyer' || kind !== 'text') continue
    for (const need of NEEDS) {
      if (VOICES[need].test(text.replace(DENIED[need], ''))) voiced[need].push(id)
    }
  }
  return voiced
}
