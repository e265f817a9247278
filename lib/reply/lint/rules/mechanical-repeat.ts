import { contentOf, isManners, saysSame } from '../alike'
import { type Draft, draftOf } from '../draft/draft-of'
import type { LintInput, LintRule, Place } from '../rule'
import { passiveService } from '../service-cites'

/** The buyer asks for the very words again. */
const ASKS_AGAIN =
  /再(?:发|说|讲|来|打|报|念|贴|给我发)(?:一)?(?:遍|次|下|个|张)|重(?:新)?发|^(?:什么|啥|嗯|哈)?[?？]*\n?$|没(?:听|看)?懂|没听明白|[听看]不懂|没记住|记不住|忘了|来着|划没|刷没|图.{0,4}(?:裂|看不到|打不开|加载不)|(?:消息|图片?|链接|地址)没收到|复制不了|截断|显示不全|撤回了|打不开/

/** A new thing is asked about, for which the same answer holds: 洗衣机呢, 再帮我妈看看. */
const ASKS_OF_OTHER =
  /^(?![^\n]*(?:然后|所以|结果|到底|怎么|为什么))(?!(?:人|钱|货|东西|快递|单号|赠品|答复|回复|退款|消息|客服|发票|说法)呢)[^\n，。 ？?]{1,8}呢[?？]?\n?$|^(?:再帮|还有[一个件单]|另外|顺便|对了|帮我[妈爸]|那我[妈爸老])/

/** The agent's own earlier words after which the buyer wrote again, newest first, and what the buyer wrote since. */
function earlier({ conversation }: LintInput): { text: string; since: string }[] {
  const messages = conversation?.messages.filter(({ kind }) => kind === 'text') ?? []
  const own: { text: string; since: string }[] = []
  let since = ''
  for (const message of messages.toReversed().slice(0, 30)) {
    if (message.from === 'buyer') since = `${message.text}\n${since}`.slice(0, 600)
    else if (message.from === 'agent' && since !== '') {
      const last = own.at(-1)
      if (last?.since === since) own.push({ text: `${message.text} ${last.text}`.slice(0, 600), since })
      own.push({ text: message.text, since })
    }
  }
  return own
}

/** A text without the clauses that hold nothing but manners. */
function withoutManners(text: string): string {
  const clauses = text.split(/[\s,，。!！~～、；;…]+/)
  return clauses.filter((clause) => !isManners(clause.toLowerCase())).join(' ')
}

/** The stretch of the draft that holds more than manners, and what it says. */
function matterOf(draft: Draft, typed: string): (Place & { content: string }) | null {
  const places = draft.clauses
    .filter((clause) => !isManners(draft.text.slice(clause.start, clause.end)))
    .map((clause) => draft.placeOf(clause))
  const first = places.at(0)
  const last = places.at(-1)
  if (!first || !last) return null
  return {
    start: first.start,
    end: last.end,
    content: contentOf(places.map(({ start, end }) => typed.slice(start, end)).join(' ')),
  }
}

/** What was answered before is sent again though the buyer wrote that it did not help. */
export const mechanicalRepeat: LintRule = {
  id: 'mechanical-repeat',
  level: 'caution',
  advice:
    '这句前面发过，买家又追问说明没答到点上，再发会算机械重复；先接住他新说的那一点，再给一个具体的下一步。',
  better: null,
  cite: { douyin: passiveService('答非所问、机械重复同样的话，算消极服务'), qianniu: null },
  find: (input) => {
    const matter = matterOf(draftOf(input), input.text)
    if (!matter) return []
    const again = earlier(input).some(
      ({ text, since }) =>
        saysSame(matter.content, contentOf(withoutManners(text.slice(0, 600)))) &&
        !ASKS_AGAIN.test(since) &&
        !ASKS_OF_OTHER.test(since),
    )
    return again ? [{ start: matter.start, end: matter.end }] : []
  },
}
