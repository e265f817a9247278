import { apply, getOwnPropertyDescriptor, NativeUrl, readerOf } from './pristine'
import type { ReplySink } from './reply-sink'

type Callback = (this: unknown, ...args: unknown[]) => unknown

const currentScript = readerOf(Document.prototype, 'currentScript')
const sourceOf = readerOf(HTMLScriptElement.prototype, 'src')
const registry = window as unknown as Record<string, unknown>

/**
 * Looks at listed JSONP replies: when a listed `<script>` is put into head or body, its callback is wrapped until
 * that very script calls it. The DOM methods stay untouched; the callback gets the same `this` and arguments.
 */
export function teeJsonp(sink: ReplySink): void {
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) onAdded(node)
  })
  const watch = (node: Node) => observer.observe(node, { childList: true })
  const onAdded = (node: Node) => {
    if (node.nodeName === 'SCRIPT') wrapCallback(node as HTMLScriptElement, sink)
    else if (/^(HTML|HEAD|BODY)$/.test(node.nodeName)) {
      watch(node)
      node.childNodes.forEach(onAdded)
    }
  }
  watch(document)
  document.childNodes.forEach(onAdded)
}

function wrapCallback(script: HTMLScriptElement, sink: ReplySink): void {
  try {
    const source = sourceOf(script) as string
    const address = source && sink.match(source)
    if (!address) return
    const name = new NativeUrl(source).searchParams.get('callback') ?? ''
    const own = getOwnPropertyDescriptor(registry, name)
    if (!own?.writable || typeof own.value !== 'function') return
    const original = own.value as Callback
    registry[name] = new Proxy(original, {
      apply(target, self, args: unknown[]) {
        try {
          if (currentScript(document) === script) sink.takeParsed(address, args[0])
        } catch {
          // Cycles, throwing getters: the page's own affair.
        }
        return apply(target, self, args)
      },
    })
  } catch {
    // The page must never notice.
  }
}
