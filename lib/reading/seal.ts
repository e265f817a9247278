import type { Capture } from '../schema/capture'
import type { Message } from '../schema/conversation'
import type { PageReading } from '../schema/page-reading'
import type { RefusalForm } from '../schema/refusal-form'
import type { RawAfterSale, RawConversation, RawMessage, RawReading } from './raw-reading'
import { redact } from './redact'

/** Turns a name into its keyed hash; the key stays on this machine. */
export type HashName = (name: string) => Promise<string>

const sealName = async (name: string | null, hash: HashName): Promise<string | null> =>
  name === null || /[*＊]/.test(name) ? null : hash(name)

/** An after-sale ready to leave the page: names hashed, nothing but the vocabulary's fields. */
export async function sealAfterSale(
  raw: RawAfterSale,
  hash: HashName,
): Promise<PageReading['afterSales'][number]> {
  const { buyerName, deadlinePrecisionSeconds: _, origins: __, ...record } = raw
  return { ...record, buyerKey: await sealName(buyerName, hash) }
}

async function sealMessage({ agentName, ...message }: RawMessage, hash: HashName): Promise<Message> {
  return { ...message, agentKey: message.from === 'agent' ? await sealName(agentName, hash) : null }
}

/** The open chat ready to leave the page; its key is the page's own, hashed, else the buyer's. */
export async function sealConversation(
  raw: RawConversation,
  hash: HashName,
): Promise<NonNullable<PageReading['conversation']>> {
  const { buyerName, pageKey, messages, ...rest } = raw
  const buyerKey = await sealName(buyerName, hash)
  const conversationKey = pageKey === null ? buyerKey : await hash(`conversation:${pageKey}`)
  return {
    ...rest,
    conversationKey,
    buyerKey,
    messages: await Promise.all(messages.map((message) => sealMessage(message, hash))),
  }
}

/** The refuse form ready to leave the page: personal data in the note is masked. */
export const sealForm = (form: RefusalForm | null): RefusalForm | null =>
  form && { ...form, note: redact(form.note) }

/** Everything that was read, without names: what the lab prints and what the panel may know. */
export async function seal(raw: RawReading, hash: HashName): Promise<PageReading> {
  const { health: _, conversation, afterSales, refusalForm, ...rest } = raw
  return {
    ...rest,
    refusalForm: sealForm(refusalForm),
    afterSales: await Promise.all(afterSales.map((record) => sealAfterSale(record, hash))),
    conversation: conversation && (await sealConversation(conversation, hash)),
  }
}

/** How wide each shown countdown's last unit is, for the store to tell a re-read from a change. */
export const precisionsOf = (records: readonly RawAfterSale[]): NonNullable<Capture['deadlinePrecision']> =>
  Object.fromEntries(
    records.flatMap((raw) =>
      raw.afterSaleId !== null && raw.deadlinePrecisionSeconds !== null
        ? [[raw.afterSaleId, raw.deadlinePrecisionSeconds]]
        : [],
    ),
  )
