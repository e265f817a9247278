/** `make(doc, 'p.top', 'text')`: an element with a class and a text; never markup. */
export function make(doc: Document, kind: `${string}.${string}`, text = ''): HTMLElement {
  const [tag = 'div', className = ''] = kind.split('.')
  const element = doc.createElement(tag)
  element.className = className
  if (text) element.textContent = text
  return element
}

export function makeButton(doc: Document, text: string, act: () => void): HTMLButtonElement {
  const element = doc.createElement('button')
  element.type = 'button'
  element.textContent = text
  element.addEventListener('click', act)
  return element
}
