const PROPERTIES = ['display', 'visibility', 'opacity', 'content-visibility', 'height', 'max-height'] as const
type Property = (typeof PROPERTIES)[number]

export interface HidingRules {
  /** What the cascade sets on the element itself; `null` = nothing does. */
  winning(element: Element, property: Property): string | null
  /** The same, handed down from its ancestors in the same document or shadow root. */
  inherited(element: Element, property: Property): string | null
}

interface Rule {
  selector: string
  weight: readonly [number, number, number]
  order: number
  values: ReadonlyMap<Property, { value: string; important: boolean }>
}

interface CssRule {
  selectorText?: string
  style?: CSSStyleDeclaration
  cssRules?: ArrayLike<CssRule>
  conditionText?: string
  media?: { mediaText: string }
}

/** What each property must be for an element to be out of sight; a page that never sets it needs no cascade. */
const HIDES: Readonly<Record<Property, RegExp>> = {
  display: /^none/,
  visibility: /^(?:hidden|collapse)/,
  opacity: /^0*(?:\.0*)?%?$/,
  'content-visibility': /^hidden/,
  height: /^0/,
  'max-height': /^0/,
}

/** The rules of a document's or shadow root's own `<style>` elements that bear on what is seen. */
export function hidingRules(root: Document | ShadowRoot): HidingRules {
  const all = [...root.querySelectorAll('style')].flatMap(rulesOf)
  const rules = all.flatMap((rule, order) => toRules(rule, order))
  const indexes = new Map(PROPERTIES.map((property) => [property, indexOf(property, rules)] as const))
  const winning = (element: Element, property: Property): string | null =>
    winner(element, property, indexes.get(property)?.(element) ?? [])
  const known = new WeakMap<Element, Map<Property, string | null>>()
  const inherited = (element: Element, property: Property): string | null => {
    const own = known.get(element) ?? new Map<Property, string | null>()
    known.set(element, own)
    const hit = own.get(property)
    if (hit !== undefined) return hit
    const set = winning(element, property)
    const above = element.parentElement
    const value = set !== null && set !== 'inherit' ? set : above ? inherited(above, property) : null
    own.set(property, value)
    return value
  }
  return { winning, inherited }
}

/** Rules of one property by what their last compound asks for, so that an element meets only its own. */
function indexOf(property: Property, rules: readonly Rule[]): (element: Element) => Rule[] {
  const setting = rules.filter(({ values }) => values.has(property))
  if (!setting.some(({ values }) => HIDES[property].test(values.get(property)?.value ?? ''))) return () => []
  const buckets = new Map<string, Rule[]>()
  for (const rule of setting) {
    const key = keyOf(rule.selector)
    buckets.set(key, [...(buckets.get(key) ?? []), rule])
  }
  return (element) =>
    [
      '*',
      element.tagName.toLowerCase(),
      `#${element.id}`,
      ...[...element.classList].map((name) => `.${name}`),
    ].flatMap((key) => buckets.get(key) ?? [])
}

/** An id, class or tag that an element must have to fit; `*` when none is certain. */
function keyOf(selector: string): string {
  const last =
    /[^\s>+~]+$/.exec(
      selector.replace(/\([^)]*\)|\[[^\]]*\]/g, (part) => part.replace(/[\s>+~]/g, '')),
    )?.[0] ?? ''
  if (/[:\\]/.test(last)) return '*'
  const bare = last.replace(/\[.*$/, '')
  return (
    /#[\w-]+/.exec(bare)?.[0] ??
    /\.[\w-]+/.exec(bare)?.[0] ??
    /^[a-z][\w-]*/i.exec(bare)?.[0]?.toLowerCase() ??
    '*'
  )
}

/** jsdom parses no sheet inside a shadow root: a copy in its document does. */
function rulesOf(style: HTMLStyleElement): CssRule[] {
  if (style.sheet) return rulesIn(style.sheet)
  const copy = style.ownerDocument.createElement('style')
  copy.textContent = style.textContent
  style.ownerDocument.head.append(copy)
  const rules = rulesIn(copy.sheet)
  copy.remove()
  return rules
}

function rulesIn(sheet: { cssRules?: ArrayLike<unknown> } | null): CssRule[] {
  return Array.from((sheet?.cssRules ?? []) as ArrayLike<CssRule>).flatMap((rule) => {
    if (rule.selectorText) return [rule]
    const media = rule.media?.mediaText ?? rule.conditionText
    return media !== undefined && !appliesOnScreen(media) ? [] : rulesIn(rule)
  })
}

/** A desktop screen in portrait of no special wishes: what a console is used on. */
function appliesOnScreen(media: string): boolean {
  if (/print|speech|prefers-|max-(?:device-)?width\s*:\s*(?:[1-9]?\d{1,2}|1[01]\d\d)px/.test(media))
    return false
  return true
}

function toRules(rule: CssRule, order: number): Rule[] {
  const style = rule.style
  if (!style || !rule.selectorText) return []
  const values = new Map<Property, { value: string; important: boolean }>()
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property).trim()
    if (value) values.set(property, { value, important: style.getPropertyPriority(property) === 'important' })
  }
  if (!values.size) return []
  return splitSelectors(rule.selectorText)
    .filter((selector) => !/::|:(?:before|after|hover|focus|active)/.test(selector))
    .map((selector) => ({ selector, weight: weightOf(selector), order, values }))
}

/** At commas outside brackets. */
function splitSelectors(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (/[([]/.test(char)) depth++
    else if (/[)\]]/.test(char)) depth--
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean)
}

/** Specificity; `:where()` weighs nothing, `:is()` and `:not()` what stands in them. */
function weightOf(selector: string): readonly [number, number, number] {
  const bare = selector.replace(/:where\([^)]*\)/g, '').replace(/:(?:is|not|has)\(/g, ' ')
  const count = (pattern: RegExp): number => bare.match(pattern)?.length ?? 0
  return [count(/#[\w-]+/g), count(/\.[\w-]+|\[[^\]]*\]|:(?!:)[\w-]+/g), count(/(?:^|[\s>+~(])[a-z][\w-]*/gi)]
}

function winner(element: Element, property: Property, rules: readonly Rule[]): string | null {
  const inline = (element as HTMLElement).style
  const own = inline?.getPropertyValue(property).trim() ?? ''
  const ownImportant = own !== '' && inline.getPropertyPriority(property) === 'important'
  if (ownImportant) return own
  let best: Rule | null = null
  let bestImportant = false
  for (const rule of rules) {
    const set = rule.values.get(property)
    if (!set || !fits(element, rule.selector)) continue
    if (best && !beats({ rule, important: set.important }, { rule: best, important: bestImportant })) continue
    best = rule
    bestImportant = set.important
  }
  if (own && !bestImportant) return own
  return best?.values.get(property)?.value ?? null
}

function beats(a: { rule: Rule; important: boolean }, b: { rule: Rule; important: boolean }): boolean {
  if (a.important !== b.important) return a.important
  for (const at of [0, 1, 2] as const) {
    const difference = a.rule.weight[at] - b.rule.weight[at]
    if (difference) return difference > 0
  }
  return a.rule.order >= b.rule.order
}

function fits(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    return false
  }
}
