/** The ticket that a thief tries to plant; nothing may ever know it. */
export const PLANTED = '149999999999999999'

/** What the thief got hold of. */
export interface Loot {
  names: string[]
  ports: number
  tries: number
}

/**
 * Runs before any other script of a page. It listens, wraps and races for the bridge's port in every way a page can,
 * and feeds forged replies into whatever it gets.
 */
function steal(planted: string): void {
  const loot: Loot = { names: [], ports: 0, tries: 0 }
  ;(window as unknown as { loot: Loot }).loot = loot
  const text = JSON.stringify({
    data: {
      items: [
        {
          after_sale_info: { after_sale_id: planted, refund_amount: 99_999_999 },
          text_part: { reason_text: '伪造' },
        },
      ],
    },
  })
  const forged = { url: 'https://fxg.jinritemai.com/after_sale/pc/list', text }
  const listen = EventTarget.prototype.addEventListener
  const dispatch = EventTarget.prototype.dispatchEvent

  const own = new WeakSet<object>()
  const owned = <T extends object>(thing: T): T => {
    own.add(thing)
    return thing
  }

  const look = (event: Event) => {
    if (own.has(event)) return
    if (/hufen|[\da-f]{8}-/.test(event.type)) loot.names.push(event.type)
    const detail: unknown = event instanceof CustomEvent ? event.detail : null
    if (typeof detail === 'string') watch(detail)
    const ports = event instanceof MessageEvent ? event.ports : []
    for (const port of [...ports, ...(detail instanceof MessagePort ? [detail] : [])]) {
      loot.ports += 1
      port.start()
      port.postMessage(forged)
    }
  }
  const watched = new Set<string>()
  const watch = (name: string) => {
    if (watched.has(name)) return
    watched.add(name)
    for (const target of [window, document]) listen.call(target, name, look, true)
  }
  for (const name of ['hufen-ready', 'hufen-hello', 'message', 'messageerror', 'ready', 'hello', 'port'])
    watch(name)

  EventTarget.prototype.dispatchEvent = function (event) {
    look(event)
    return dispatch.call(this, event)
  }
  EventTarget.prototype.addEventListener = function (...args: Parameters<EventTarget['addEventListener']>) {
    if (this === window || this === document) watch(args[0])
    return listen.apply(this, args)
  }
  for (const [owner, name] of [
    [MessageEvent, 'ports'],
    [CustomEvent, 'detail'],
  ] as const) {
    const builtIn = Object.getOwnPropertyDescriptor(owner.prototype, name)
    Object.defineProperty(owner.prototype, name, {
      configurable: true,
      get(this: Event) {
        if (!own.has(this) && this.type !== 'message') loot.names.push(`${name} read`)
        return builtIn?.get?.call(this) as unknown
      },
    })
  }
  const post = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]) {
    if (args[0] !== forged) loot.ports += 1
    Reflect.apply(post, this, [forged])
    return Reflect.apply(post, this, args) as void
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) listen.call(node, 'port', look)
  }).observe(document, { childList: true, subtree: true })

  const attempt = () => {
    loot.tries += 1
    const channel = new MessageChannel()
    for (const name of ['hufen-ready', 'hufen-hello', 'stolen-name']) {
      for (const detail of ['stolen-name', forged, null])
        dispatch.call(window, owned(new CustomEvent(name, { detail })))
      dispatch.call(window, owned(new MessageEvent(name, { data: forged, ports: [channel.port2] })))
    }
    window.postMessage(forged, '*')
  }
  watch('stolen-name')
  attempt()
  for (const wait of [0, 1, 5, 20, 100, 400]) setTimeout(attempt, wait)
  for (const name of ['readystatechange', 'DOMContentLoaded']) listen.call(document, name, attempt)
}

/** A page with the thief in front of everything else. */
export function thiefHtml(body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><script>(${steal.toString()})('${PLANTED}')</script></head><body>${body}</body></html>`
}
