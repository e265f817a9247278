import { REPLY_MAX } from '../bridge-terms'
import { apply, getOwnPropertyDescriptor, hrefOf, NativeUrl, readerOf } from './pristine'
import type { ReplySink } from './reply-sink'

const { then } = Promise.prototype
const { Request: NativeRequest, TextDecoder: NativeDecoder } = globalThis
const reply = Response.prototype
const { getReader } = ReadableStream.prototype
const { read, cancel } = ReadableStreamDefaultReader.prototype
const { clone } = reply
const requestUrl = readerOf(NativeRequest.prototype, 'url')
const replyUrl = readerOf(reply, 'url')
const replyOk = readerOf(reply, 'ok')
const replyBody = readerOf(reply, 'body')

/**
 * Looks at listed replies of `fetch` without touching the call: same arguments, same `this`, same reply object,
 * same rejection. An unlisted call gets the very promise that the browser made.
 */
export function teeFetch(sink: ReplySink): void {
  window.fetch = new Proxy(window.fetch, {
    apply(target, self, args: unknown[]) {
      const promise: unknown = apply(target, self, args)
      try {
        const body = bodyOf(args[1])
        if (sink.match(addressed(args[0]), body)) {
          // One promise further: a rejection nobody catches is still reported once, as it would be without us.
          return apply(then, promise, [
            (response: Response) => {
              void look(response, body, sink)
              return response
            },
          ])
        }
      } catch {
        // The page must never notice.
      }
      return promise
    },
  })
}

function addressed(input: unknown): string {
  if (input instanceof NativeRequest) return requestUrl(input) as string
  return (input instanceof NativeUrl ? hrefOf(input) : typeof input === 'string' ? input : '') as string
}

/** Read without running a getter of the page's. */
function bodyOf(init: unknown): unknown {
  return typeof init === 'object' && init && getOwnPropertyDescriptor(init, 'body')?.value
}

async function look(response: Response, body: unknown, sink: ReplySink): Promise<void> {
  try {
    // A redirect may have led elsewhere.
    const address = sink.match(replyUrl(response) as string, body)
    if (address && replyOk(response)) sink.take(address, await textOf(replyBody(apply(clone, response, []))))
  } catch {
    // Aborted, or already read by someone who patched before us: not ours to report.
  }
}

async function textOf(body: unknown): Promise<string> {
  const reader: unknown = apply(getReader, body, [])
  const decoder = new NativeDecoder()
  let text = ''
  for (;;) {
    const { done, value } = (await apply(read, reader, [])) as ReadableStreamReadResult<Uint8Array>
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > REPLY_MAX) {
      await apply(cancel, reader, [])
      return ''
    }
  }
}
