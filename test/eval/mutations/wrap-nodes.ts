import { createSavedSight } from '../../lab/saved-sight'
import { some, textsOf, type Mutator } from './mutator'

/** How many of the nodes are wrapped, page by page. */
const SHARES = [0.05, 0.15, 0.35]

/** Elements whose children must be of a kind, or whose place decides what they are. */
const FIXED =
  /^(?:HTML|HEAD|BODY|STYLE|SCRIPT|TEMPLATE|TABLE|THEAD|TBODY|TFOOT|TR|COL|COLGROUP|UL|OL|DL|SELECT|OPTGROUP|SVG|TEXTAREA)$/
const PLACED =
  /^(?:HEAD|BODY|STYLE|SCRIPT|TEMPLATE|THEAD|TBODY|TFOOT|TR|TD|TH|COL|COLGROUP|CAPTION|LI|DT|DD|OPTION|OPTGROUP|SUMMARY|LEGEND|SVG|PATH|IFRAME)$/
/** Only phrasing may stand in these. */
const PHRASING = /^(?:P|SPAN|A|B|I|EM|FONT|LABEL|BUTTON|PRE|SMALL|H[1-6]|SUP|STRONG)$/

const upper = (element: Element | null): string => element?.tagName.toUpperCase() ?? ''

/** Elements and texts get a `div`, `span` or `font` around them, where HTML allows one. */
export const wrapNodes: Mutator = {
  name: 'wrappers',
  mutate: (document, random) => {
    freezeHidden(document)
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        !PLACED.test(upper(element)) &&
        !FIXED.test(upper(element.parentElement)) &&
        !element.closest('svg, template, select'),
    )
    const texts = textsOf(document).filter(
      (text) => !FIXED.test(upper(text.parentElement)) && !text.parentElement?.closest('svg, select'),
    )
    const share = random.pick(SHARES)
    for (const node of [...some(elements, share, random), ...some(texts, share, random)]) {
      const phrasing = node.nodeType === 3 || isInPhrasing(node as Element)
      const wrapper = document.createElement(random.pick(phrasing ? ['span', 'font'] : ['div', 'section']))
      node.parentNode?.replaceChild(wrapper, node)
      wrapper.append(node)
    }
  },
}

function isInPhrasing(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (PHRASING.test(upper(at))) return true
  return false
}

/** What a rule with `>` hides stays hidden when something comes between. */
function freezeHidden(document: Document): void {
  const sight = createSavedSight(() => null)
  const hidden = [...document.body.querySelectorAll('*')].filter((element) => sight.isHidden(element))
  for (const element of hidden)
    element.setAttribute('style', `${element.getAttribute('style') ?? ''};display:none`)
}
