import { EARLY_MAX, EARLY_MS, HELLO, READY, type ObservedReply } from './bridge-terms'
import { addEventListener, apply, dispatchEvent, readerOf } from './tee/pristine'

const { stopImmediatePropagation } = Event.prototype
const { postMessage } = MessagePort.prototype
const detailOf = readerOf(CustomEvent.prototype, 'detail')
const portsOf = readerOf(MessageEvent.prototype, 'ports')
const { CustomEvent: NativeCustomEvent, setTimeout: later } = globalThis

/** Where the MAIN script puts what it saw. */
export interface Outlet {
  /** Is anybody there, or may somebody still come? While false, no body is read at all. */
  isOpen(): boolean
  /** Never throws. */
  post(reply: ObservedReply): void
}

/**
 * The page's end of the bridge. Opens without a port: early replies wait, few and briefly, and are dropped when
 * nobody comes. The port travels on an event whose name the page never hears.
 */
export function openOutlet(): Outlet {
  let port: MessagePort | null = null
  let early: ObservedReply[] | null = []

  const send = (reply: ObservedReply) => {
    try {
      if (port) apply(postMessage, port, [reply])
      else if (early && early.length < EARLY_MAX) early[early.length] = reply
    } catch {
      // The page must never notice.
    }
  }

  const onPort = (event: Event) => {
    try {
      apply(stopImmediatePropagation, event, [])
      const waiting = early ?? []
      early = null
      port = (portsOf(event) as readonly MessagePort[])[0] ?? null
      apply(addEventListener, port, ['close', () => (port = null)])
      for (let i = 0; i < waiting.length; i += 1) send(waiting[i] as ObservedReply)
    } catch {
      // A port that this world may not touch: stay inert.
    }
  }

  const once = { once: true, capture: true }
  const onHello = (event: Event) => {
    apply(addEventListener, window, [detailOf(event), onPort, once])
  }
  apply(addEventListener, window, [HELLO, onHello, once])
  apply(dispatchEvent, window, [new NativeCustomEvent(READY)])
  later(() => (early = null), EARLY_MS)

  return { isOpen: () => !!(port ?? early), post: send }
}
