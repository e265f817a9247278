// Runs inside the page, handed over as text: what it needs is all in here.
export default (options) => {
  const HIDING = [
    'display',
    'visibility',
    'opacity',
    'height',
    'max-height',
    'width',
    'overflow',
    'content-visibility',
  ]

  const keptDeclarations = (style) => {
    if (options.styles === 'all') return style.cssText
    return HIDING.filter((name) => style.getPropertyValue(name) !== '')
      .map(
        (name) =>
          `${name}:${style.getPropertyValue(name)}${style.getPropertyPriority(name) ? '!important' : ''}`,
      )
      .join(';')
  }

  const ruleText = (rule) => {
    if (rule.selectorText !== undefined) {
      if (rule.cssRules?.length > 0) return rule.cssText
      const declarations = keptDeclarations(rule.style)
      return declarations === '' ? '' : `${rule.selectorText}{${declarations}}`
    }
    if (rule.media !== undefined && rule.cssRules) {
      return matchMedia(rule.media.mediaText).matches ? rulesText(rule.cssRules) : ''
    }
    if (rule.type === CSSRule.KEYFRAMES_RULE) return ''
    return rule.cssRules ? rulesText(rule.cssRules) : ''
  }

  const rulesText = (rules) =>
    [...rules]
      .map(ruleText)
      .filter((text) => text !== '')
      .join('\n')

  const sheetText = (sheet) => {
    try {
      return sheet.disabled ? '' : rulesText(sheet.cssRules)
    } catch {
      // A sheet of another origin keeps its rules to itself.
      return ''
    }
  }

  const stylesOf = (root) =>
    [...root.styleSheets, ...(root.adoptedStyleSheets ?? [])].map(sheetText).filter(Boolean).join('\n')

  const setFlag = (element, name, on) => (on ? element.setAttribute(name, '') : element.removeAttribute(name))

  const copyState = (live, copy) => {
    const tag = live.localName
    if (tag === 'textarea') copy.textContent = live.value
    if (tag === 'input') {
      if (live.type !== 'file') copy.setAttribute('value', live.value)
      setFlag(copy, 'checked', live.checked)
      if (live.type === 'file') copy.setAttribute('data-files', String(live.files.length))
    }
    if (tag === 'option') {
      setFlag(copy, 'selected', live.selected)
      copy.setAttribute('aria-selected', String(live.selected))
    }
    if (tag === 'details' || tag === 'dialog') setFlag(copy, 'open', live.open)
  }

  const copyFrame = (live, copy) => {
    let inner = null
    try {
      inner = live.contentDocument
    } catch {
      inner = null
    }
    if (inner?.documentElement) copy.setAttribute('srcdoc', documentText(inner))
  }

  const copyShadow = (live, copy) => {
    if (!live.shadowRoot) return
    const template = document.createElement('template')
    template.setAttribute('shadowrootmode', 'open')
    const style = document.createElement('style')
    style.textContent = stylesOf(live.shadowRoot)
    template.content.append(style, ...copyChildren(live.shadowRoot))
    copy.prepend(template)
  }

  const isDropped = (node) =>
    node.nodeType === Node.COMMENT_NODE ||
    ['script', 'style', 'noscript'].includes(node.localName) ||
    (node.localName === 'link' && /stylesheet|preload/.test(node.rel))

  const copyNode = (live) => {
    const copy = live.cloneNode(false)
    if (live.nodeType !== Node.ELEMENT_NODE) return copy
    if (live.localName === 'template') copy.content.append(live.content.cloneNode(true))
    copy.append(...copyChildren(live))
    copyState(live, copy)
    if (live.localName === 'iframe') copyFrame(live, copy)
    copyShadow(live, copy)
    return copy
  }

  const copyChildren = (parent) => [...parent.childNodes].filter((node) => !isDropped(node)).map(copyNode)

  const documentText = (doc) => {
    const root = copyNode(doc.documentElement)
    const style = document.createElement('style')
    style.textContent = stylesOf(doc)
    const head = root.querySelector('head') ?? root
    head.append(style)
    return `<!doctype html>\n${root.outerHTML}`
  }

  return documentText(document)
}
