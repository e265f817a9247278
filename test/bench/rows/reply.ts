import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { USUAL_TERMS } from '../../../lib/reply/clocks/usual-terms'
import { lintDraft } from '../../../lib/reply/lint/lint-draft'
import { SCRIPTS } from '../../../lib/reply/scripts/library'
import { createScriptSearch } from '../../../lib/reply/search/script-search'
import { suggestReplies } from '../../../lib/reply/suggest-replies'
import { readText } from '../../../lib/reply/text/read-text'
import { todoRows, type StoredChat } from '../../../lib/reply/who-next/todo-rows'
import type { Bench, Figure } from '../figure'
import { chatOfTurns, draftsOfLength, manyScripts, questions, ticketOfChat } from '../reply/made-chat'
import { mean, median, quantile } from '../spread'

const ROUNDS = 200
const BATCH = 500
const MANY = 10_000
const CHATS = 100
const TURNS = 200
const WEIGHTS = join(import.meta.dirname, '../../../lib/reply/text/weights')

/** The reply desk's engines, away from any page: reading, suggesting, searching, checking. */
export const reply: Bench = {
  name: 'reply',
  measure: async () => [classify(), weights(), suggest(), search(), lint(), todo()],
}

/** Batches of messages, because one takes less than the clock can tell. */
function classify(): Figure {
  const messages = questions(BATCH)
  const read = () => messages.forEach(({ text, prev }) => readText({ text, prev }))
  read()
  const each = timesOf(read).map((ms) => (ms * 1000) / BATCH)
  return {
    row: 'reading a message: intent, sentiment, anger',
    unit: 'µs',
    value: median(each),
    budget: 20,
    beside: `p95 of ${ROUNDS} batches of ${BATCH} ${quantile(each, 0.95).toFixed(1)} µs`,
  }
}

function weights(): Figure {
  const files = readdirSync(WEIGHTS).filter((file) => file.endsWith('.ts'))
  const text = files.map((file) => readFileSync(join(WEIGHTS, file), 'utf8')).join('\n')
  return {
    row: 'weights of all text models together',
    unit: 'KB gz',
    value: gzipSync(text, { level: 9 }).length / 1024,
    budget: 120,
    beside: `${files.length} tables, ${(text.length / 1024).toFixed(1)} KB plain`,
  }
}

function suggest(): Figure {
  const conversation = chatOfTurns(40)
  const afterSale = ticketOfChat()
  const [question] = questions(1)
  const reading = readText(question ?? { text: '' })
  const ask = () => suggestReplies({ platform: 'douyin', afterSale, conversation, reading })
  ask()
  return spread('suggesting replies to a chat, p95', timesOf(ask), {
    budget: 16,
    beside: `${SCRIPTS.length} scripts, 40 turns`,
  })
}

function search(): Figure {
  const scripts = manyScripts(MANY)
  const started = performance.now()
  const { search: find } = createScriptSearch(scripts)
  const built = performance.now() - started
  const asked = questions(ROUNDS).map(({ text }) => text)
  asked.forEach((text) => find(text))
  const times = asked.map((text) => timeOf(() => find(text)))
  return spread('search over 10,000 scripts, p95', times, {
    budget: 2,
    beside: `index made in ${built.toFixed(0)} ms`,
  })
}

function lint(): Figure {
  const conversation = chatOfTurns(40)
  const input = {
    platform: 'douyin',
    now: '2026-11-25T10:00:00+08:00',
    afterSale: ticketOfChat(),
    facts: null,
  } as const
  const drafts = draftsOfLength(120, ROUNDS)
  const check = (text: string) => lintDraft({ ...input, text, conversation })
  drafts.forEach(check)
  return spread(
    'checking a draft of 120 characters, p95',
    drafts.map((text) => timeOf(() => check(text))),
    {
      budget: 2,
      beside: 'all rules, 40 turns around it',
    },
  )
}

/** What 待办 does every ten seconds and at each change, at the most chats that it takes. */
function todo(): Figure {
  const chats = Array.from({ length: CHATS }, (_, at): StoredChat => ({
    conversation: {
      platform: 'douyin',
      conversationKey: `chat-${at}`,
      shopName: null,
      orderIds: [],
      readAt: '2026-11-25T10:00:00+08:00',
    },
    // Every other chat ends with the buyer and waits.
    messages: chatOfTurns(TURNS - (at % 2)).messages,
    marks: [],
    ticketStatus: null,
    seen: { num: 0, den: 0 },
  }))
  const sort = () =>
    todoRows({ chats, tickets: [] }, { now: '2026-11-25T10:00:30+08:00', terms: USUAL_TERMS })
  sort()
  return spread('putting 待办 in order, p95', timesOf(sort), {
    budget: 16,
    beside: `${CHATS} chats of ${TURNS} turns, half of them waiting`,
  })
}

function spread(
  row: string,
  times: number[],
  { budget, beside }: { budget: number; beside: string },
): Figure {
  const figures = `median ${median(times).toFixed(2)}, mean ${mean(times).toFixed(2)} ms`
  return { row, unit: 'ms', value: quantile(times, 0.95), budget, beside: `${figures}; ${beside}` }
}

const timesOf = (work: () => unknown) => Array.from({ length: ROUNDS }, () => timeOf(work))

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
