import type { ObservedEndpoint } from '../../reading/observed/endpoint'
import { HELLO, READY, type ObservedReply } from './bridge-terms'
import { createReceiver } from './receive'

export interface PageBridge {
  /** Hands the port over, once; later calls do nothing. Without this call the page's world stays inert. */
  connect(): void
  /** Closes for good. Replies already handed on stay handed on. */
  close(): void
}

export interface PageBridgeOptions {
  endpoints: readonly ObservedEndpoint[]
  /** What arrives has the right shape and a listed address; its text is still the page's word. */
  onReply: (reply: ObservedReply) => void
  /** Closes the bridge, as `close` does. */
  signal?: AbortSignal
}

/**
 * The content script's end of the page bridge. Call it first thing at `document_start`: the name of the port's event
 * is told to the MAIN script while no page code can listen. Called later it stays closed for good.
 */
export function openPageBridge({ endpoints, onReply, signal }: PageBridgeOptions): PageBridge {
  const portEvent = introduce()
  let port: MessagePort | null = null
  let closed = portEvent === null

  const close = () => {
    closed = true
    port?.close()
    port = null
  }
  const connect = () => {
    if (closed || port || portEvent === null) return
    const channel = new MessageChannel()
    const receive = createReceiver({ endpoints, onReply, now: () => performance.now() })
    port = channel.port1
    port.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data))
    port.start()
    window.dispatchEvent(new MessageEvent(portEvent, { ports: [channel.port2] }))
  }
  signal?.addEventListener('abort', close, { once: true })
  return { connect, close }
}

/** Tells the MAIN script which event will carry the port. `null` when page code may already be listening. */
function introduce(): string | null {
  if (document.head || document.body) return null
  const portEvent = crypto.randomUUID()
  const hello = () => window.dispatchEvent(new CustomEvent(HELLO, { detail: portEvent }))
  window.addEventListener(READY, hello, { once: true })
  // The parser delivers mutations before it runs the first script: from then on the name is told to nobody.
  const observer = new MutationObserver(() => {
    window.removeEventListener(READY, hello)
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true })
  hello()
  return portEvent
}
