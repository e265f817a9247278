import { describe, expect, it } from 'vitest'
import { OwnScriptDraftSchema } from '../../../../lib/schema/own-script-change'
import { SCRIPTS } from '../../../../lib/reply/scripts/library'
import {
  blankDraft,
  copyOf,
  draftFaults,
  draftOf,
  finished,
  strangePlaces,
  variablesIn,
} from '../../../../lib/state/scripts/script-draft'
import { ownScript } from './own-scripts'

describe('drafts', () => {
  it('begin empty, or with the questions that nothing answers', () => {
    expect(draftFaults(blankDraft())).toEqual(['no-aim', 'no-text'])
    expect(blankDraft({ triggers: ['能洗吗'], intent: 'product' })).toMatchObject({
      triggers: ['能洗吗'],
      intents: ['product'],
    })
    expect(blankDraft({ intent: 'other' }).intents).toBe('*')
  })

  it('of every script that ships can be kept under an id of their own', () => {
    for (const script of SCRIPTS) {
      const copy = copyOf(script)
      expect(OwnScriptDraftSchema.safeParse(finished(copy)).success, script.id).toBe(true)
      expect(copy).toMatchObject({ text: script.text, aim: script.aim, owner: 'private', pictures: [] })
      expect(copy.id).not.toBe(script.id)
    }
  })

  it('of one’s own keep whose they are and leave out what the background knows', () => {
    const script = ownScript('a', { owner: 'shop', category: '双11', shopKey: 's' })
    expect(draftOf(script)).not.toHaveProperty('version')
    expect(copyOf(script)).toMatchObject({ owner: 'shop', category: '双11', shopKey: 's' })
    expect(OwnScriptDraftSchema.safeParse(draftOf(script)).success).toBe(true)
  })

  it('are sent trimmed, without empty questions, and need only facts that they speak of', () => {
    const draft = {
      ...blankDraft({ id: 'a' }),
      aim: ' 标题 ',
      text: ' {商品} 好的 ',
      triggers: ['', ' 问 ', ''],
    }
    expect(finished({ ...draft, needs: ['商品', '快递'], legal: '  ' })).toMatchObject({
      aim: '标题',
      text: '{商品} 好的',
      triggers: ['问'],
      needs: ['商品'],
      legal: null,
    })
    expect(draftFaults({ aim: 'a', text: 'x'.repeat(1001) })).toEqual(['text-long'])
  })

  it('name their places, and those that no fact has a name for', () => {
    const text = '{快递|快递} 的 {商品}，{暗号} {光标}{}'
    expect(variablesIn(text)).toEqual(['商品', '快递'])
    expect(strangePlaces(text)).toEqual(['暗号', ''])
  })
})
