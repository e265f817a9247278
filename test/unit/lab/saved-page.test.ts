import { describe, expect, it } from 'vitest'
import { textOf } from '../../../lib/reading/node-text'
import { seeSavedPage } from '../../lab/saved-page'

const see = (html: string): string => {
  const root = seeSavedPage(html, 'https://example.com/page')
  return root ? textOf(root) : ''
}

describe('what a person sees of a saved page', () => {
  it.each([
    ['hidden', '<p hidden>x</p>'],
    [
      'an inline style',
      '<p style="display:none">x</p><p style="visibility:hidden">x</p><p style="opacity:0">x</p>',
    ],
    ['a rule', '<style>.tab:not(.on){display:none}</style><div class="tab">x</div>'],
    [
      'a rule in a media query for screens',
      '<style>@media (min-width: 900px){.n{display:none}}</style><p class="n">x</p>',
    ],
    [
      'the stronger of two rules',
      '<style>#a.b{display:none}.b{display:block}</style><p id="a" class="b">x</p>',
    ],
    ['the later of two equal rules', '<style>.a{display:block}.b{display:none}</style><p class="a b">x</p>'],
    [
      'an important rule over a style',
      '<style>.a{display:none!important}</style><p class="a" style="display:block">x</p>',
    ],
    [
      'a descendant rule',
      '<style>.shut > .body .line{display:none}</style><div class="shut"><div class="body"><i class="line">x</i></div></div>',
    ],
    ['inherited visibility', '<style>.off{visibility:hidden}</style><div class="off"><p>x</p></div>'],
    ['a measuring row', '<table><tr aria-hidden="true" style="height:0"><td>x</td></tr></table>'],
    ['a measuring row by rule', '<style>.m{height:0}</style><div class="m" aria-hidden="true">x</div>'],
    ['a closed dialog', '<dialog>x</dialog>'],
    ['closed details', '<details><p>x</p></details>'],
    ['a template, script or style', '<template>x</template><script>x</script><noscript>x</noscript>'],
  ])('leaves out what %s hides', (_, html) => {
    expect(see(`<body>看得见${html}</body>`)).toBe('看得见')
  })

  it.each([
    ['aria-hidden alone', '<p aria-hidden="true">x</p>'],
    ['a weaker hiding rule', '<style>.a{display:none}#b{display:block}</style><p id="b" class="a">x</p>'],
    ['a style over a rule', '<style>.a{display:none}</style><p class="a" style="display:block">x</p>'],
    [
      'a rule for another state or medium',
      '<style>p:hover{display:none}@media print{p{display:none}}</style><p>x</p>',
    ],
    ['a rule for a pseudo-element', '<style>p::before{display:none}</style><p>x</p>'],
    ['a rule of another document', '<iframe srcdoc="<style>p{display:none}</style>"></iframe><p>x</p>'],
    ['an open dialog', '<dialog open>x</dialog>'],
    ['a selector that cannot be read', '<style>p:nonsense(1){display:none}</style><p>x</p>'],
  ])('keeps what %s leaves', (_, html) => {
    expect(see(`<body>${html}</body>`)).toBe('x')
  })

  it('looks into frames and open shadow roots, nested ones too', () => {
    const inner =
      '<div><template shadowrootmode="open"><style>.h{display:none}</style><p class="h">否</p><p>是</p></template></div>'
    const html = `<body><iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>${inner}<p class="h">外</p></body>`
    expect(see(html)).toBe('是 是 外')
  })

  it('looks into no closed shadow root and no frame from elsewhere', () => {
    expect(
      see(
        '<body><div><template shadowrootmode="closed">x</template></div><iframe src="https://a.example/"></iframe></body>',
      ),
    ).toBe('')
  })
})
