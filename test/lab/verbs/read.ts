import { webcrypto } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { createObservedMerge } from '../../../lib/reading/apply-observed'
import type { ObservedFacts } from '../../../lib/reading/observed/facts'
import { toTime } from '../../../lib/reading/parse/moment'
import { createPageRead, NOTHING_READ } from '../../../lib/reading/read-page'
import { seal } from '../../../lib/reading/seal'
import { PageReadingSchema, type PageReading } from '../../../lib/schema/page-reading'
import { TimeSchema } from '../../../lib/schema/time'
import { siteOf } from '../../../lib/sites/registry'
import { BadInput } from '../bad-input'
import { seeSavedPage } from '../saved-page'

interface ReadInput {
  url: string
  now: string
  html: string
  observed: { url: string; text: string }[]
}

/** What `read` takes, as one document; on the command line it is flags and a file. */
const InputSchema = z.object({
  url: z.url().describe('--url, the address of the saved page'),
  now: TimeSchema,
  html: z.string().describe('the saved page, a file'),
  observed: z
    .array(z.object({ url: z.url(), text: z.string() }))
    .describe('--observed ENDPOINT_URL=file.json'),
})

export const READ_SCHEMAS = {
  input: z.toJSONSchema(InputSchema),
  output: z.toJSONSchema(PageReadingSchema),
}

/** `read --url URL [--now T] [--observed URL=file]… page.html`: reads a saved page with the shipped modules. */
export async function read(args: string[]): Promise<PageReading> {
  return readSaved(await inputOf(args))
}

/** Reads a saved page as the extension reads a live one. */
export async function readSaved({ url, now, html, observed }: ReadInput): Promise<PageReading> {
  const site = siteOf(url)
  const root = seeSavedPage(html, url)
  if (!site || !root) return seal(NOTHING_READ, hashName)
  const facts = observed
    .map((reply) => site.parseObserved(reply.url, reply.text))
    .filter((said): said is ObservedFacts => said !== null)
  const { reading } = createPageRead(site)({ url, now, root })
  const merged = reading.page === null ? reading : createObservedMerge()(reading, facts)
  return seal(merged, hashName)
}

async function inputOf(args: string[]): Promise<ReadInput> {
  const { values, positionals } = flags(args)
  const [file, ...more] = positionals
  if (!values.url || !URL.canParse(values.url))
    throw new BadInput('--url', 'must be the address of the saved page')
  if (!file || more.length) throw new BadInput('page.html', 'exactly one saved page is needed')
  const now = timeOf(values.now)
  const observed = await Promise.all((values.observed ?? []).map(replyOf))
  return { url: values.url, now, html: await textOf('page.html', file), observed }
}

function flags(args: string[]) {
  try {
    const options = {
      url: { type: 'string' },
      now: { type: 'string' },
      observed: { type: 'string', multiple: true },
    } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new BadInput('arguments', error instanceof Error ? error.message : String(error))
  }
}

function timeOf(now: string | undefined): string {
  if (now === undefined) return toTime(Date.now())
  if (Number.isNaN(Date.parse(now)) || !/T\d{2}:\d{2}/.test(now))
    throw new BadInput('--now', 'must be ISO 8601 with +08:00')
  return toTime(Date.parse(now))
}

async function replyOf(pair: string): Promise<{ url: string; text: string }> {
  const at = pair.lastIndexOf('=')
  const url = pair.slice(0, at)
  if (at < 1 || !URL.canParse(url)) throw new BadInput('--observed', 'must be ENDPOINT_URL=file.json')
  return { url, text: await textOf('--observed', pair.slice(at + 1)) }
}

async function textOf(field: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new BadInput(field, `${file} can't be read`)
  }
}

/** The lab has no machine key; a fixed one keeps its output repeatable. Never used by the extension. */
async function hashName(name: string): Promise<string> {
  const key = await webcrypto.subtle.importKey(
    'raw',
    new TextEncoder().encode('hufen-lab'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const signed = await webcrypto.subtle.sign('HMAC', key, new TextEncoder().encode(name))
  return Buffer.from(signed).toString('base64url').slice(0, 22)
}
