import { JSDOM } from 'jsdom'

/** Ways in which tomorrow's page differs from a saved one though a person sees the same. */
export type Mutation =
  'rename-hashes' | 'rename-classes' | 'wrap-nodes' | 'shuffle-columns' | 'insert-noise' | 'full-width'

export const MUTATIONS: readonly Mutation[] = [
  'rename-hashes',
  'rename-classes',
  'wrap-nodes',
  'shuffle-columns',
  'insert-noise',
  'full-width',
]

/** The same page mutated; the same seed gives the same page. Frames by `srcdoc` are mutated too. */
export function mutatePage(html: string, mutation: Mutation, seed = 1): string {
  const { document } = new JSDOM(html).window
  const random = seeded(seed)
  CHANGES[mutation](document, random)
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    frame.setAttribute('srcdoc', mutatePage(frame.getAttribute('srcdoc') ?? '', mutation, seed))
  }
  return `<!doctype html>${document.documentElement.outerHTML}`
}

type Random = () => number

function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const CHANGES: Readonly<Record<Mutation, (document: Document, random: Random) => void>> = {
  'rename-hashes': (document, random) => renameClasses(document, random, isHashed),
  'rename-classes': (document, random) => renameClasses(document, random, () => true),
  'wrap-nodes': wrapNodes,
  'shuffle-columns': shuffleColumns,
  'insert-noise': insertNoise,
  'full-width': widen,
}

const isHashed = (name: string): boolean => /__\w|_[a-z0-9]{4,}$|^[A-Za-z0-9]{16,}$|css-/.test(name)

function renameClasses(document: Document, random: Random, test: (name: string) => boolean): void {
  const names = new Map<string, string>()
  const renamed = (name: string): string => {
    const known = names.get(name)
    if (known) return known
    const made = test(name) ? `z${Math.floor(random() * 36 ** 8).toString(36)}` : name
    names.set(name, made)
    return made
  }
  for (const element of document.querySelectorAll('[class]')) {
    element.setAttribute('class', [...element.classList].map(renamed).join(' '))
  }
  for (const style of document.querySelectorAll('style')) {
    style.textContent = (style.textContent ?? '').replace(/\.(-?[A-Za-z_][\w-]*)/g, (all, name: string) =>
      names.has(name) ? `.${renamed(name)}` : all,
    )
  }
}

const WRAPPABLE = 'div, span, p, h1, h2, h3, h4, button, a, b, pre'

function wrapNodes(document: Document, random: Random): void {
  for (const element of document.querySelectorAll(`body ${WRAPPABLE.split(', ').join(', body ')}`)) {
    if (random() > 0.25) continue
    const parent = element.parentElement
    if (!parent || ['TR', 'TABLE', 'TBODY', 'THEAD', 'UL', 'OL', 'SELECT'].includes(parent.tagName)) continue
    const box = document.createElement(/^(SPAN|A|B)$/.test(element.tagName) ? 'span' : 'div')
    element.replaceWith(box)
    box.append(element)
  }
}

function shuffleColumns(document: Document, random: Random): void {
  for (const row of document.querySelectorAll('thead tr')) {
    const count = row.children.length
    const order = Array.from({ length: count }, (_, index) => index).toSorted(() => random() - 0.5)
    const scope = row.closest('[class*="table"]:has(tbody)') ?? row.closest('table')
    const rows = [...(scope?.querySelectorAll('tr') ?? [])].filter((other) => other.children.length === count)
    if (rows.some((other) => [...other.children].some((cell) => cell.hasAttribute('colspan')))) continue
    for (const other of rows) {
      const cells = [...other.children]
      other.append(...order.flatMap((index) => cells[index] ?? []))
    }
  }
}

const NOISE = [
  '<div>竞店A 平台求助率 0.91%</div>',
  '<aside>推荐：保温杯旗舰店 店铺ID：99887766</aside>',
  '<div>近7日趋势 4.9 4.8 4.7</div>',
  '<div role="tooltip">商品品质退货率 = 品质退货订单数 / 签收订单数，例如 1.5%</div>',
  '<div style="display:none">平台求助率 9.99%</div>',
  '<div>2026-01-01 00:00:00 公告：规则调整，订单达到30单后展示规则说明</div>',
  '<span> </span>',
]

/** Not into rows of a table or a list, where a person would take it for one of them. */
function insertNoise(document: Document, random: Random): void {
  for (const element of document.querySelectorAll('body > *, #root > *, main > *, section > *')) {
    if (random() > 0.6 || element.closest('table, ul, pre, [data-qa-id], .message-item-line')) continue
    element.insertAdjacentHTML('beforebegin', NOISE[Math.floor(random() * NOISE.length)] ?? '')
  }
}

const WIDE: Readonly<Record<string, string>> = {
  ':': '：',
  '(': '（',
  ')': '）',
  ',': '，',
  '%': '％',
  '¥': '￥',
  '/': '／',
}

/** Punctuation as a Chinese keyboard gives it; not in dates and times, nor in what people wrote. */
function widen(document: Document): void {
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || /^(STYLE|SCRIPT|TEXTAREA|PRE)$/.test(parent.tagName) || parent.closest('pre')) continue
    node.nodeValue = (node.nodeValue ?? '').replace(/[:(),%¥/](?!\d)/g, (char) => WIDE[char] ?? char)
  }
}
