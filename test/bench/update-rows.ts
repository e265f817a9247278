/**
 * Runs inside the page: `updates` rows change one after the other as consoles do it – a countdown's digits,
 * and every fifth time a whole cell is put in anew. Resolves to the `performance.now()` of each and the end.
 */
export async function updateRows(updates: number): Promise<number[]> {
  const countdowns: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\d+.*(后|逾期|自动|剩)/.test((node as Text).data)) countdowns.push(node as Text)
  }
  if (countdowns.length === 0) throw new Error('no countdown on the page')
  const times: number[] = []
  for (let i = 0; i < updates; i += 1) {
    const text = countdowns[(i * 7) % countdowns.length]!
    times.push(performance.now())
    text.data = text.data.replace(/\d+/, String(10 + (i % 40)))
    if (i % 5 === 0) text.parentElement?.parentElement?.append(...text.parentElement.parentElement.childNodes)
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150)))
  }
  times.push(performance.now())
  return times
}
