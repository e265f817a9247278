import type { Theme } from '../schema/settings'
import { createOverlayRoot } from './overlay-root'

export interface Notice {
  text: string
  dismiss: string
  label: string
  theme: Theme
}

/** A quiet line at the page's corner that stays until dismissed. Returns the way to take it away. */
export function showNotice(doc: Document, words: Notice): () => void {
  const { root, remove, setTheme } = createOverlayRoot(doc)
  setTheme(words.theme)
  const pop = doc.createElement('div')
  pop.className = 'pop'
  pop.dataset.open = ''
  pop.dataset.level = 'caution'
  pop.style.cssText = 'right:16px;bottom:16px'
  const box = doc.createElement('section')
  box.className = 'sheet notice'
  box.setAttribute('role', 'status')
  box.setAttribute('aria-label', words.label)
  const text = doc.createElement('span')
  text.textContent = words.text
  const button = doc.createElement('button')
  button.type = 'button'
  button.textContent = words.dismiss
  button.addEventListener('click', remove)
  box.append(text, button)
  pop.append(box)
  root.append(pop)
  return remove
}
