import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../lib/reply/text/read-text'
import { BadInput } from '../../lab/bad-input'
import { CLASSIFY_SCHEMAS, classifyLines } from '../../lab/verbs/classify'

const ROOT = join(import.meta.dirname, '../../..')

function lab(args: string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'test/lab/main.ts'), ...args],
    { input, encoding: 'utf8', cwd: ROOT },
  )
  return { status, stdout, stderr }
}

function faultOf(source: string): string | null {
  try {
    classifyLines(source)
    return null
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
}

describe('lab classify', () => {
  it('prints one line for each line, in their order', () => {
    const lines = [{ text: '怎么还不发货' }, { text: '好', prev: null }, { text: '很满意', kind: 'review' }]
    const { status, stdout, stderr } = lab(['classify'], lines.map((line) => JSON.stringify(line)).join('\n'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(found).toEqual([
      { intent: 'logistics', ...readText({ text: '怎么还不发货' }) },
      { intent: 'smalltalk', ...readText({ text: '好' }) },
      expect.objectContaining({ sentiment: readText({ text: '很满意', kind: 'review' }).sentiment }),
    ])
  })

  it('says in one line what is wrong, and prints nothing', () => {
    const { status, stdout, stderr } = lab(['classify'], '{"text":"在吗"}\n{"text":3}\n')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^text: .+ \(line 2\)\n$/)
  })

  it.each<[string, string, RegExp]>([
    ['no JSON', 'nonsense', /^stdin: .+ \(line 1\)$/],
    ['no text', '{}', /^text: /],
    ['a list', '[]', /^stdin: /],
    ['another kind', '{"text":"a","kind":"mail"}', /^kind: /],
    ['a turn before that is no text', '{"text":"a","prev":1}', /^prev: /],
  ])('refuses %s', (_, source, message) => {
    expect(faultOf(source)).toMatch(message)
  })

  it('passes over empty lines, a byte order mark and Windows line ends', () => {
    expect(classifyLines('\uFEFF{"text":"a"}\r\n\r\n{"text":"b"}\r\n')).toHaveLength(2)
    expect(classifyLines('')).toEqual([])
  })

  it('takes the first of two intents for the intent, and null for what is absent', () => {
    const [plain, nulls] = classifyLines('{"text":"退货"}\n{"text":"退货","prev":null,"kind":null}')
    expect(plain!.intent).toBe(plain!.intents[0]!.id)
    expect(nulls).toEqual(plain)
  })

  it('tells its schemas', () => {
    expect(CLASSIFY_SCHEMAS.input).toMatchObject({ required: ['text'] })
    expect(CLASSIFY_SCHEMAS.output).toMatchObject({ required: ['intent', 'intents', 'sentiment', 'anger'] })
    expect(JSON.parse(lab(['schema', 'classify'], '').stdout)).toEqual(CLASSIFY_SCHEMAS)
  })
})
