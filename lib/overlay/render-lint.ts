import type { LintLine, LintModel } from './lint-model'
import { DRAFT_WORDS } from './lint-model'
import { fillSlots } from '../i18n/translate'
import { make, makeButton } from './make-element'

const MARKS = { danger: '◆', caution: '▲' } as const

/** What the agent can do on the strip; only `replace` touches the console's box, and nothing sends. */
export interface LintActions {
  replace: (line: LintLine) => void
  toggle: () => void
  dismiss: () => void
}

/**
 * Builds the strip as a detached element: the worst place, or all of them when `isOpen`. Plain DOM and `textContent`
 * only. Needs `SHEET_CSS` and `STRIP_CSS` in the root it is put into.
 */
export function renderLint(
  doc: Document,
  { model, isOpen }: { model: LintModel; isOpen: boolean },
  actions: LintActions,
): HTMLElement {
  const { lang, lines } = model
  const words = DRAFT_WORDS[lang]
  const strip = makeStrip(doc, lang)
  const shown = isOpen ? lines : lines.slice(0, 1)
  const bar = make(doc, 'div.fix bar')
  for (const line of shown) {
    const place = placeOf(doc, line)
    const fix = line.better === null ? [] : fixOf(doc, line, { word: words.replace, act: actions.replace })
    if (isOpen && fix.length > 0) {
      const row = make(doc, 'div.fix')
      row.append(...fix)
      place.append(row)
    } else bar.append(...fix)
    strip.append(place)
  }
  const more = lines.length > 1 ? fillSlots(words.more, { count: lines.length - 1 }) : words.open
  const toggle = makeButton(doc, isOpen ? words.less : more, actions.toggle)
  // One place is whole already, but where the strip is one line.
  if (lines.length === 1 && !isOpen) toggle.className = 'one'
  const close = makeButton(doc, '×', actions.dismiss)
  close.title = words.close
  close.setAttribute('aria-label', words.close)
  bar.append(toggle, close)
  strip.append(bar)
  return strip
}

/** A strip that says one thing and asks nothing. */
export function renderNote(doc: Document, text: string, lang: LintModel['lang']): HTMLElement {
  const strip = makeStrip(doc, lang)
  strip.append(make(doc, 'span.say', text))
  return strip
}

/** The worst place as one sentence, for the live region. */
export function lintSpeech({ lines, lang }: LintModel): string {
  const [worst] = lines
  const words = DRAFT_WORDS[lang]
  if (!worst) return ''
  const more = lines.length > 1 ? [fillSlots(words.more, { count: lines.length - 1 })] : []
  return [`${worst.word}：${worst.name}`, `「${worst.quote}」${worst.advice}`, ...more, words.keys].join('。')
}

function makeStrip(doc: Document, lang: LintModel['lang']): HTMLElement {
  const strip = make(doc, 'section.sheet strip')
  strip.lang = lang
  strip.setAttribute('role', 'group')
  strip.setAttribute('aria-label', DRAFT_WORDS[lang].label)
  strip.tabIndex = -1
  return strip
}

function placeOf(doc: Document, { level, word, name, quote, advice, basis }: LintLine): HTMLElement {
  const place = make(doc, 'div.find')
  place.dataset.level = level
  const text = doc.createElement('p')
  const mark = make(doc, 'span.mark', MARKS[level])
  mark.setAttribute('aria-hidden', 'true')
  text.append(mark, ' ', make(doc, 'b.name', `${word} ${name}`), ' ', make(doc, 'q.quote', quote))
  text.append(' ', advice)
  text.title = text.textContent
  place.append(text, ' ', make(doc, 'span.basis', basis))
  return place
}

function fixOf(
  doc: Document,
  line: LintLine,
  { word, act }: { word: string; act: LintActions['replace'] },
): HTMLElement[] {
  const button = makeButton(doc, word, () => act(line))
  const better = line.better ?? ''
  button.className = 'use'
  button.setAttribute('aria-label', `${word} ${better}`)
  return [button, make(doc, 'span.better', better)]
}
