/** Rules of one "CSS module": local name → declarations. A name may carry a pseudo, `row:hover`. */
export type ModuleRules = Record<string, string>

/**
 * Class names as a CSS-module build gives them (`index_groupTitle__k2x9f`), the hash differing by
 * variant; the rules go in through CSSOM as CSS-in-JS does. With `bare` the readable part is gone.
 */
export function cssModule<Names extends string>(
  file: string,
  rules: Record<Names, string>,
  options: { bare?: boolean } = {},
): Record<Names, string> {
  const sheet = moduleSheet()
  const names = {} as Record<Names, string>
  for (const [name, declarations] of Object.entries(rules) as [Names, string][]) {
    names[name] = className(file, name, options.bare ?? false)
    for (const rule of rulesOf(names[name], declarations)) sheet.insertRule(rule, sheet.cssRules.length)
  }
  return names
}

function className(file: string, name: string, bare: boolean): string {
  const { hashSeed } = window.__REPLICA__.traits
  if (bare) return hash(`${hashSeed}${file}${name}`, 20)
  return `${file}_${name}__${hash(`${hashSeed}${file}${name}`, 5)}`
}

function rulesOf(className: string, declarations: string): string[] {
  const [own = '', ...nested] = declarations.split('&')
  const rules = own.trim() ? [`.${className}{${own}}`] : []
  return [...rules, ...nested.map((part) => `.${className}${part}`)]
}

function moduleSheet(): CSSStyleSheet {
  const found = document.querySelector<HTMLStyleElement>('style[data-css-modules]')
  if (found?.sheet) return found.sheet
  const style = document.createElement('style')
  style.dataset['cssModules'] = ''
  document.head.append(style)
  return style.sheet as CSSStyleSheet
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

function hash(text: string, length: number): string {
  let state = 2166136261
  for (const char of text) state = Math.imul(state ^ char.charCodeAt(0), 16777619) >>> 0
  let out = ''
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + i * 374761393) >>> 0
    out += LETTERS[state % (i === 0 ? 52 : 62)]
  }
  return out
}
