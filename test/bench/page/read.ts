import { createLivePage } from '../../../lib/reading/live-page'
import { liveSight } from '../../../lib/reading/sight'
import { siteOf } from '../../../lib/sites/registry'

/** Runs inside the console's page: the shipped reader on the DOM that stands there, clean style ahead of it. */

export interface ReadTimes {
  rows: number
  nodes: number
  /** Milliseconds of each read of a page seen for the first time, in order. */
  full: number[]
  /** A loop over every text node of the same document. */
  walk: number[]
  /** Milliseconds of taking in one changed row, after a full read. */
  row: number[]
}

export function measureReads({ reads, changes }: { reads: number; changes: number }): ReadTimes {
  const times: ReadTimes = { rows: 0, nodes: countNodes(), full: [], walk: [], row: [] }
  for (let i = 0; i < reads; i += 1) {
    settle()
    times.full.push(timed(() => (times.rows = freshPage().read().afterSales.length)))
    times.walk.push(timed(walkText))
  }
  times.row = measureRow(changes)
  return times
}

/** Changes the digits of one text in the middle of the list, as a countdown does. */
function measureRow(changes: number): number[] {
  const live = freshPage()
  live.read()
  const observer = new MutationObserver(() => {})
  for (const node of live.watched())
    observer.observe(node, { subtree: true, childList: true, characterData: true })
  const text = changeableText()
  return Array.from({ length: changes }, (_, i) => {
    text.data = text.data.replace(/\d+/, String(10 + (i % 40)))
    settle()
    const records = observer.takeRecords()
    return timed(() => {
      live.note(records)
      live.read()
    })
  })
}

function changeableText(): Text {
  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\d+.*(后|逾期|自动|剩)/.test((node as Text).data)) texts.push(node as Text)
  }
  const middle = texts[Math.floor(texts.length / 2)]
  if (!middle) throw new Error('no countdown on the page')
  return middle
}

function freshPage(): ReturnType<typeof createLivePage> {
  const site = siteOf(location.href)
  if (!site) throw new Error(`${location.href} is not a page of ours`)
  return createLivePage({ site, window, sight: liveSight, now: () => Date.now() })
}

function walkText(): number {
  let length = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    length += (node as Text).data.trim().length
  return length
}

function countNodes(): number {
  return document.querySelectorAll('*').length
}

function settle(): void {
  document.body.getBoundingClientRect()
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
