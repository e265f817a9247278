import { shortText } from './short-text'

/** Levels around the reply box in which its send button stands, with what opens beside it. */
const LEVELS = 5
const CONTROLS = 'button,[role=button],a,[class*=send],[class*=Send]'
const SEND = /^(?:发送|send)/i

/** The console's own send controls around its reply box: nothing of ours may cover them. */
export function findSendControls(box: Element): Element[] {
  let around: Element | null = box.parentElement
  for (let level = 0; around && level < LEVELS; level += 1, around = around.parentElement) {
    const found = [...around.querySelectorAll(CONTROLS)].filter(
      (control) => !control.contains(box) && SEND.test(shortText(control, 8) ?? ''),
    )
    if (found.length > 0) return found
  }
  return []
}
