import { browser } from 'wxt/browser'

const PROMISES = 'promises'
/** Chrome rings an alarm no sooner than this after it was set; a worker that is awake can do better. */
const ALARM_MS = 30_000
/** Captures come by the dozen. */
const REST_MS = 300

let ring: (() => Promise<void>) | undefined
let soon: ReturnType<typeof setTimeout> | undefined
let next: ReturnType<typeof setTimeout> | undefined

/**
 * Runs `look` when the alarm rings, when the browser or 护分 itself starts anew (the badge is gone then), and when asked
 * for below. Registers synchronously.
 */
export function onPromiseAlarm(look: () => Promise<void>): void {
  ring = look
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PROMISES) void look()
  })
  browser.runtime.onStartup.addListener(() => void look())
  browser.runtime.onInstalled.addListener(() => void look())
}

/** Has the promises looked at in a moment. Calls in between are one. */
export function lookAtPromisesSoon(): void {
  soon ??= setTimeout(() => {
    soon = undefined
    void ring?.()
  }, REST_MS)
}

/** Has them looked at by then, and not before; the alarm outlives the worker and the browser. `null` = no need. */
export async function lookAtPromisesAt(epochMs: number | null): Promise<void> {
  clearTimeout(next)
  if (epochMs === null) {
    await browser.alarms.clear(PROMISES)
    return
  }
  const wait = Math.max(0, epochMs - Date.now())
  // The alarm stands in even then: this worker may be stopped meanwhile.
  if (wait < ALARM_MS) next = setTimeout(() => void ring?.(), wait)
  await browser.alarms.create(PROMISES, { when: Date.now() + Math.max(wait, 1_000) })
}
