import { contentOf, isManners, saysSame } from '../alike'
import { type Draft, draftOf } from '../draft/draft-of'
import type { LintInput, LintRule, Place } from '../rule'
import { passiveService } from '../service-cites'

/** The buyer asks for the very words again. */
const ASKS_AGAIN =
  /再(?:发|说|讲|来|打|报|念|贴|给我发)(?:一)?(?:遍|次|下|个|张)|重(?:新)?发|没记住|记不住|忘了|来着|划没|刷没|图.{0,4}(?:裂|看不到|打不开|加载不)|(?:消息|图片?|链接|地址)没收到|复制不了|截断|显示不全|撤回了|打不开/

/** The agent's own earlier words after which the buyer wrote again, newest first, and what the buyer wrote since. */
function earlier({ conversation }: LintInput): { text: string; since: string }[] {
  const messages = conversation?.messages.filter(({ kind }) => kind === 'text') ?? []
  const own: { text: string; since: string }[] = []
  let since = ''
  for (const message of messages.toReversed().slice(0, 30)) {
    if (message.from === 'buyer') since = `${message.text}\n${since}`.slice(0, 600)
    else if (message.from === 'agent' && since !== '') own.push({ text: message.text, since })
  }
  return own
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
      ({ text, since }) => saysSame(matter.content, contentOf(text.slice(0, 600))) && !ASKS_AGAIN.test(since),
    )
    return again ? [{ start: matter.start, end: matter.end }] : []
  },
}
