import { describe, expect, it } from 'vitest'
import { questionOf } from '../../../../lib/reply/text/open-question'
import { readQuestion } from '../../../../lib/reply/text/read-question'
import type { Message } from '../../../../lib/schema/conversation'

function said(from: Message['from'], text: string, kind: Message['kind'] = 'text'): Message {
  return { id: `${from}:${text}`, at: null, from, kind, text, agentKey: null }
}

describe('questionOf', () => {
  it('is what the buyer wrote since the last answer, with the turn before it', () => {
    const question = questionOf([
      said('buyer', '在吗'),
      said('agent', '在的'),
      said('buyer', '杯子漏水'),
      said('system', '会话已转接'),
      said('buyer', '', 'image'),
      said('buyer', '怎么办'),
    ])
    expect(question).toMatchObject({ text: '杯子漏水 怎么办', prev: '在的' })
  })

  it('is what he wrote last once it was answered', () => {
    const question = questionOf([said('buyer', '能开发票吗'), said('agent', '可以的')])
    expect(question).toMatchObject({ text: '能开发票吗', prev: null })
  })

  it('is none where the buyer wrote no words', () => {
    expect(questionOf([said('agent', '您好'), said('buyer', '', 'image')])).toBeNull()
    expect(readQuestion([])).toBeNull()
  })
})

describe('readQuestion', () => {
  it('reads a question from all its messages, and takes the anger of the angriest', () => {
    const calm = readQuestion([said('buyer', '发票什么时候开'), said('buyer', '谢谢')])
    expect(calm?.intents[0]?.id).toBe('invoice')
    const angry = readQuestion([said('buyer', '再不处理我就投诉你们这群骗子'), said('buyer', '发票呢')])
    expect(angry?.anger).toBeGreaterThan(calm?.anger ?? 1)
  })
})
