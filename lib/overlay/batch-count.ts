const COUNTED = /\((\d{1,4})\)$|已选(?:择|中)?(\d{1,4})(?:条|单|项|个|笔)?/
const MOST_STEPS = 4
const LONGEST = 200

/** How many tickets a batch bar says are ticked, on the control or beside it; `null` = it does not say. Inferred. */
export function batchCount(control: Element): number | null {
  let at: Element | null = control
  for (let step = 0; at && step < MOST_STEPS; step += 1, at = at.parentElement) {
    const text = (at.textContent ?? '').replace(/\s+/g, '')
    if (text.length > LONGEST) return null
    const found = COUNTED.exec(text)
    if (found) return Number(found[1] ?? found[2])
  }
  return null
}
