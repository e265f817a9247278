import { addEventListener, apply, hrefOf, NativeUrl, readerOf } from './pristine'
import type { ReplySink } from './reply-sink'

/** Looks at listed replies of `XMLHttpRequest`; calls, results and errors stay the browser's own. */
export function teeXhr(sink: ReplySink): void {
  const shape = XMLHttpRequest.prototype
  const urls = new WeakMap<object, unknown>()
  const bodies = new WeakMap<object, unknown>()
  const typeOf = readerOf(shape, 'responseType')
  const replyOf = readerOf(shape, 'response')
  const urlOf = readerOf(shape, 'responseURL')
  const statusOf = readerOf(shape, 'status')

  function onLoad(this: XMLHttpRequest): void {
    try {
      const address = sink.match(urlOf(this) as string, bodies.get(this))
      if (!address || statusOf(this) !== 200) return
      const reply = replyOf(this)
      if (typeof reply === 'string') sink.take(address, reply)
      else if (typeOf(this) === 'json') sink.takeParsed(address, reply)
    } catch {
      // The page must never notice.
    }
  }

  shape.open = new Proxy(shape.open, {
    apply(target, self: object, args: unknown[]) {
      const result: unknown = apply(target, self, args)
      urls.set(self, args[1])
      return result
    },
  })

  shape.send = new Proxy(shape.send, {
    apply(target, self: object, args: unknown[]) {
      try {
        const asked = urls.get(self)
        const url = asked instanceof NativeUrl ? hrefOf(asked) : asked
        if (typeof url === 'string' && sink.match(url, args[0])) {
          bodies.set(self, args[0])
          // The same listener is never added twice, so a reused request is read once.
          apply(addEventListener, self, ['load', onLoad])
        }
      } catch {
        // The page must never notice.
      }
      return apply(target, self, args)
    },
  })
}
