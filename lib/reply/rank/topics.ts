import { oncePer } from '../../domain/once-per'
import type { AfterSale } from '../../schema/after-sale'
import type { Conversation } from '../../schema/conversation'
import type { ReplyScript } from '../../schema/reply-script'

/**
 * Matters that a reply can be about and that say nothing to a buyer who did not bring them up: a kind of goods, a season,
 * a way of selling. Each is known by the words that people use for it.
 */
const TOPICS = {
  fresh: /生鲜|水果|蔬菜|海鲜|冷链|冻品|变质|坏果|烂果|烂了|化冻|解冻|发霉|果子/,
  shoes: /鞋|靴/,
  sizes: /尺码|换码|断码|码数|[大小]一码|[几S-XML]码|偏[大小]|合身|太[大小]|[大小]了/i,
  holiday: /春节|过年|年前|年后|除夕|元宵|国庆|中秋|节前|节后|放假|假期/,
  promotion: /大促|双十[一二]|双1[12]|618|预售|定金|尾款/,
  soldOut: /断货|缺货|没货|卖完|售罄|眼下缺|刚断/,
  weather: /下雨|暴雨|台风|高温|下雪|冰雪|梅雨|大雪|封路|天气/,
  fitting: /安装|组装|师傅|装不上|上门/,
  power: /通电|电源|插座|充电|开机|开不了|不亮|没反应|黑屏|不转/,
  leaking: /漏|洒/,
  shards: /碎|玻璃|陶瓷/,
  gift: /赠品|送礼|礼物|送人|小样/,
  invoice: /发票|开票|抬头|税号|纸票/,
  authentic: /真假|正品|假货|授权|鉴定/,
  unwell: /过敏|不舒服|不适|红肿|起疹|拉肚子|医院|就医/,
  media: /曝光|抖音上|小红书|记者|媒体/,
  authority: /12315|工商|市监|市场监管|消协|起诉|律师/,
  intercept: /拦截|拦件|拦回|拦没拦/,
  code: /卡密|充值|激活码|兑换码/,
} as const satisfies Record<string, RegExp>

export type Topic = keyof typeof TOPICS

const ALL = Object.entries(TOPICS) as [Topic, RegExp][]

/** What a text is about, of the matters above. */
export const topicsOf = (text: string): Topic[] =>
  ALL.flatMap(([topic, words]) => (words.test(text) ? [topic] : []))

/** Messages of a chat that still say what it is about. */
const RECENT = 30

/** Does a script speak of a matter that neither the chat nor the ticket has brought up? */
export function strangeTo(
  conversation: Conversation | null,
  ticket: AfterSale | null,
): (script: Pick<ReplyScript, 'aim' | 'text'>) => boolean {
  const said = conversation?.messages.slice(-RECENT).map(({ text }) => text) ?? []
  const asked = [ticket?.reason, ticket?.description, ...(ticket?.items.map(({ title }) => title) ?? [])]
  const known = new Set(topicsOf([...said, ...asked].join('\n')))
  return (script) => topicsIn(script).some((topic) => !known.has(topic))
}

/** What a script is for and how it begins tell what it is about; what stands further on are only ways out. */
const topicsIn = oncePer(({ aim, text }: Pick<ReplyScript, 'aim' | 'text'>) => {
  const [opening = ''] = text.split(/[。；？]/)
  return topicsOf(`${aim}\n${opening}`)
})
