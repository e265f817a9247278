import type { Level } from '../schema/finding'
import { make, makeButton } from './make-element'
import type { SheetLine, SheetModel } from './sheet-model'

const MARKS: Record<Level, string> = { clear: '●', caution: '▲', danger: '◆', blocked: '■' }

/** What the agent can do on the sheet; nothing here touches the console. */
export interface SheetActions {
  openPanel: () => void
  disagree: () => void
}

/**
 * Builds the sheet as a detached element. Plain DOM and `textContent` only, so it is the same in the
 * extension's closed shadow root and in a test page. Needs `SHEET_CSS` in the root it is put into.
 */
export function renderSheet(doc: Document, model: SheetModel, actions: SheetActions): HTMLElement {
  const sheet = make(doc, 'section.sheet')
  sheet.dataset.level = model.level
  sheet.lang = model.lang
  sheet.setAttribute('role', 'group')
  sheet.tabIndex = -1
  sheet.setAttribute('aria-label', model.label)
  sheet.append(header(doc, model))
  if (model.lines.length > 0 || model.way) sheet.append(lines(doc, model))
  sheet.append(footer(doc, model, actions))
  return sheet
}

/** The whole sheet as one sentence, for the live region. */
export function sheetSpeech(model: SheetModel): string {
  const parts = [
    `${model.word}：${model.title}`,
    ...model.lines.map((line) => line.text),
    model.way,
    model.keys,
  ]
  return parts.filter(Boolean).join('。')
}

/** The whole sheet as text, to be pasted into a chat or a note. */
function sheetText({ level, title, lines, way, basis }: SheetModel): string {
  const rows = [
    ...lines.map((line) => [line.level, line.text] as const),
    ...(way ? [['way', way] as const] : []),
  ]
  const shape = { ...MARKS, way: '→' }
  return [`${MARKS[level]} ${title}`, ...rows.map(([mark, text]) => `${shape[mark]} ${text}`), basis].join(
    '\n',
  )
}

function header(doc: Document, model: SheetModel): HTMLElement {
  const top = make(doc, 'p.top')
  top.append(mark(doc, MARKS[model.level]), word(doc, model.word), make(doc, 'span.title', model.title))
  return top
}

function lines(doc: Document, model: SheetModel): HTMLElement {
  const list = make(doc, 'ul.lines')
  list.append(...model.lines.map((line) => row(doc, line)))
  if (model.way) {
    const way = make(doc, 'li.row way')
    way.append(mark(doc, '→'), make(doc, 'span.text', model.way))
    list.append(way)
  }
  return list
}

function row(doc: Document, line: SheetLine): HTMLElement {
  const item = make(doc, 'li.row')
  item.dataset.level = line.level
  const text = make(doc, 'span.text')
  text.append(word(doc, line.word), line.text)
  item.append(mark(doc, MARKS[line.level]), text)
  return item
}

function footer(doc: Document, model: SheetModel, actions: SheetActions): HTMLElement {
  const foot = make(doc, 'div.foot')
  const copy = makeButton(doc, model.copy, () => {
    const { clipboard } = doc.defaultView?.navigator ?? {}
    clipboard?.writeText(sheetText(model)).then(
      () => (copy.textContent = model.copied),
      () => undefined,
    )
  })
  const open = makeButton(doc, model.openPanel, actions.openPanel)
  const disagree = makeButton(doc, model.disagree, () => {
    if (disagree.getAttribute('aria-disabled') === 'true') return
    disagree.setAttribute('aria-disabled', 'true')
    disagree.textContent = model.disagreed
    actions.disagree()
  })
  foot.append(make(doc, 'span.basis', model.basis), copy, open)
  if (model.level !== 'clear') foot.append(disagree)
  return foot
}

function mark(doc: Document, shape: string): HTMLElement {
  const element = make(doc, 'span.mark', shape)
  element.setAttribute('aria-hidden', 'true')
  return element
}

/** Heard, not seen: the shape and the colour already say it to the eye. */
function word(doc: Document, text: string): HTMLElement {
  return make(doc, 'span.word', `${text}：`)
}
