import { clausesAlike, contentOf, isManners } from '../alike'
import { draftOf, type Draft, type Span } from '../draft/draft-of'
import { foldDraft } from '../draft/fold-draft'
import type { LintInput, LintRule } from '../rule'

/** The buyer asks for the very words again. */
const ASKS_AGAIN =
  /再(?:发|说|讲|来|打|报|念|贴|给我发)(?:一)?(?:遍|次|下|个|张)|重(?:新)?发|没记住|记不住|忘了|来着|划没|刷没|图.{0,4}(?:裂|看不到|打不开|加载不)|(?:消息|图片?|链接|地址)没收到|复制不了|截断|显示不全|撤回了|打不开/

/** The agent's own earlier words after which the buyer wrote again, newest first, and what the buyer wrote since. */
function earlier({ conversation }: LintInput): { text: string; since: string }[] {
  const messages = conversation?.messages.filter(({ kind }) => kind === 'text') ?? []
  const own: { text: string; since: string }[] = []
  let since = ''
  for (const message of messages.toReversed().slice(0, 60)) {
    if (message.from === 'buyer') since = `${message.text}\n${since}`.slice(0, 600)
    else if (message.from === 'agent' && since !== '') own.push({ text: message.text, since })
  }
  return own
}

/** The stretch of the draft that only says again what a message said; `null` = it says something new. */
function repeated(draft: Draft, said: string): Span | null {
  const folded = foldDraft(said.slice(0, 600)).text
  const clauses = draft.clauses.filter((clause) => !isManners(draft.text.slice(clause.start, clause.end)))
  const first = clauses.at(0)
  const last = clauses.at(-1)
  if (!first || !last) return null
  const words = clauses.map(({ start, end }) => draft.text.slice(start, end)).join(' ')
  return clausesAlike(contentOf(words), contentOf(folded)) ? { start: first.start, end: last.end } : null
}

/** What was answered before is sent again though the buyer wrote that it did not help. */
export const mechanicalRepeat: LintRule = {
  id: 'mechanical-repeat',
  level: 'caution',
  advice: '这句前面发过，买家又追问说明没答到点上，再发会算机械重复；先接住他新说的那一点，再给一个具体的下一步。',
  better: null,
  cite: {
    douyin: {
      clause: '商家【消极服务】处置细则：答非所问、机械重复同样的话，算消极服务',
      effective: '2026-07-31',
      source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
      confidence: 'official',
    },
    qianniu: null,
  },
  find: (input) => {
    const draft = draftOf(input)
    for (const { text, since } of earlier(input)) {
      if (ASKS_AGAIN.test(since)) continue
      const span = repeated(draft, text)
      if (span) return [draft.placeOf(span)]
    }
    return []
  },
}

