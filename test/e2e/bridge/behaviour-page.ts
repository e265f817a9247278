/**
 * A console page that exercises its own `fetch`, `XMLHttpRequest` and JSONP in every way that an observer could
 * spoil, and leaves a report in `window.report`. Its script is served from a file of its own, as a console's is.
 */
export const BEHAVIOUR_HTML =
  '<!doctype html><meta charset="utf-8"><title>replies</title><script src="/replies.js"></script>'

/** Runs in the page; everything it uses is inside. */
async function behave(urls: { listed: string; other: string; broken: string; jsonp: string }): Promise<void> {
  const report: Record<string, unknown> = {}
  const registry = window as unknown as Record<string, unknown>
  const nameOf = (error: unknown) =>
    error instanceof Error || error instanceof DOMException
      ? `${error.name}: ${error.message}`
      : String(error)
  const settle = (promise: Promise<unknown>) =>
    promise.then(
      (value) => ({ value }),
      (error: unknown) => ({ error: nameOf(error) }),
    )
  const note = async (name: string, run: () => unknown) => {
    try {
      report[name] = await run()
    } catch (error) {
      report[name] = { threw: nameOf(error) }
    }
  }

  for (const [name, url] of [
    ['listed', urls.listed],
    ['other', urls.other],
  ] as const) {
    await note(`fetch ${name}`, async () => {
      const promise = fetch(url, { method: 'POST', body: 'page=1' })
      const response = await promise
      const shape = [
        promise instanceof Promise,
        response instanceof Response,
        response.bodyUsed,
        response.ok,
        response.type,
      ]
      const stream = response.body === response.body && response.body instanceof ReadableStream
      return { shape, stream, url: response.url, text: await response.text(), used: response.bodyUsed }
    })
    await note(`fetch ${name} by Request`, async () => (await fetch(new Request(url))).json())
    await note(`fetch ${name} by URL`, async () => (await fetch(new URL(url))).text())
    await note(`fetch ${name} by an object`, async () =>
      (await fetch({ toString: () => url } as string)).text(),
    )
    await note(`fetch ${name} twice read`, async () => {
      const response = await fetch(url)
      const copy = response.clone()
      return [await copy.text(), await response.text(), await settle(response.text())]
    })
    await note(`fetch ${name} cancelled body`, async () => {
      const response = await fetch(url)
      await response.body?.cancel()
      return settle(response.text())
    })
    await note(`fetch ${name} aborted`, async () => {
      const early = new AbortController()
      early.abort()
      const late = new AbortController()
      const pending = fetch(`${url}&aborted`, { signal: late.signal })
      late.abort(new Error('changed my mind'))
      return [await settle(fetch(url, { signal: early.signal })), await settle(pending)]
    })
    await note(`xhr ${name}`, () => xhr(url, ''))
    await note(`xhr ${name} as json`, () => xhr(url, 'json'))
    await note(`xhr ${name} as bytes`, () => xhr(url, 'arraybuffer'))
    await note(`xhr ${name} aborted`, () =>
      xhr(`${url}&aborted`, '', { after: (request) => request.abort() }),
    )
    await note(`xhr ${name} reused`, async () => {
      const request = new XMLHttpRequest()
      return [await xhr(url, '', { request }), await xhr(urls.other, '', { request })]
    })
  }
  await note('fetch broken', () => settle(fetch(urls.broken)))
  await note('xhr broken', () => xhr(urls.broken, ''))
  await note('fetch without arguments', () => settle((fetch as () => Promise<unknown>)()))
  await note('fetch on a stranger', () => settle(fetch.call({} as Window, urls.listed)))
  await note('fetch constructed', () => new (fetch as unknown as new (url: string) => unknown)(urls.listed))
  await note('open without arguments', () => (new XMLHttpRequest().open as () => void)())
  await note('send before open', () => new XMLHttpRequest().send())
  await note('open on a stranger', () =>
    XMLHttpRequest.prototype.open.call({} as XMLHttpRequest, 'GET', urls.listed, true),
  )
  await note('looks', () =>
    [fetch, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send].map((call) => [
      call.name,
      call.length,
      typeof call,
      /\[native code\]/.test(String(call)),
      Object.keys(call),
      'prototype' in call,
    ]),
  )
  await note('descriptors', () =>
    [
      Object.getOwnPropertyDescriptor(window, 'fetch'),
      Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open'),
    ].map((own) => [own?.writable, own?.enumerable, own?.configurable]),
  )
  await note('unhandled rejection', () => {
    const seen: string[] = []
    addEventListener('unhandledrejection', (event) => {
      event.preventDefault()
      seen.push(nameOf(event.reason))
    })
    void fetch(urls.listed.replace('?', '?broken=1&'))
    return new Promise((done) => setTimeout(() => done(seen), 400))
  })
  await note('jsonp', () => jsonp('mtopjsonp1', (reply) => reply))
  await note('jsonp whose callback throws', () => {
    const errors: string[] = []
    addEventListener('error', (event) => errors.push(event.message), { once: true })
    return jsonp('mtopjsonp2', () => {
      throw new Error('mine')
    }).then((result) => [result, errors])
  })
  await note('jsonp whose callback is locked', () => {
    const calls: unknown[] = []
    Object.defineProperty(window, 'mtopjsonp3', { value: (reply: unknown) => calls.push(reply) })
    return load('mtopjsonp3').then(() => calls)
  })
  registry['report'] = report

  interface Xhr {
    after?: (request: XMLHttpRequest) => void
    request?: XMLHttpRequest
  }

  function xhr(
    url: string,
    type: XMLHttpRequestResponseType,
    { after, request = new XMLHttpRequest() }: Xhr = {},
  ) {
    return new Promise((done) => {
      const names = ['readystatechange', 'loadstart', 'load', 'abort', 'error', 'timeout']
      const events: string[] = []
      const log = (event: Event) => events.push(`${event.type} ${request.readyState}`)
      for (const name of names) request.addEventListener(name, log)
      request.onloadend = () => {
        for (const name of names) request.removeEventListener(name, log)
        const bytes = type === 'arraybuffer' ? (request.response as ArrayBuffer | null)?.byteLength : null
        done({
          events,
          status: request.status,
          body: bytes ?? (request.response as unknown),
          url: request.responseURL,
        })
      }
      const opened: unknown = request.open('POST', url)
      request.responseType = type
      const sent: unknown = request.send('page=1')
      events.push(String([opened, sent]))
      after?.(request)
    })
  }

  async function jsonp(name: string, callback: (reply: unknown) => unknown) {
    const calls: unknown[] = []
    registry[name] = function (this: unknown, ...args: unknown[]) {
      calls.push([this === window || this === undefined, args.length, args[0]])
      Reflect.deleteProperty(registry, name)
      return callback(args[0])
    }
    const end = await load(name)
    return { end, calls, left: name in registry }
  }

  function load(name: string) {
    const script = document.createElement('script')
    script.src = `${urls.jsonp}?callback=${name}`
    return new Promise((done) => {
      script.addEventListener('load', () => done('load'))
      script.addEventListener('error', () => done('error'))
      document.head.append(script)
    })
  }
}

/** The page's script for one set of addresses. */
export function behaviourScript(urls: Parameters<typeof behave>[0]): string {
  return `(${behave.toString()})(${JSON.stringify(urls)})`
}
