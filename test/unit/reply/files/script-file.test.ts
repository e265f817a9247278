import { describe, expect, it } from 'vitest'
import { scriptFileOf, scriptsOfFile } from '../../../../lib/reply/files/script-file'
import { makeOwnScript } from './own-scripts'

const scripts = [
  makeOwnScript({
    version: 2,
    history: [{ version: 1, text: '旧的', at: '2026-11-19T10:00:00+08:00' }],
    pictures: [{ name: '图', dataUrl: 'data:image/png;base64,AAAA' }],
  }),
]
const file = scriptFileOf(scripts, '2026-11-25T10:00:00+08:00')

describe('a file of scripts', () => {
  it('comes back with pictures and earlier versions', () => {
    expect(scriptsOfFile(file)).toEqual({ scripts })
  })

  it.each([
    ['cut off', file.slice(0, -20), { why: 'not-json' }],
    ['of something else', '{"kind":"bookmarks"}', { why: 'foreign' }],
    ['null', 'null', { why: 'foreign' }],
    ['of a later version', file.replace('"version": 1', '"version": 9'), { why: 'newer' }],
    ['with a wrong tone', file.replace('"sorry"', '"loud"'), { why: 'bad', field: 'scripts.0.tone' }],
    [
      'with a picture that is a page',
      file.replace('image/png', 'text/html'),
      { why: 'bad', field: 'scripts.0.pictures.0.dataUrl' },
    ],
  ])('%s is refused whole', (_what, text, fault) => {
    expect(scriptsOfFile(text)).toEqual(fault)
  })
})
