import type { OwnScript } from '../../../../lib/schema/reply-script'

export function makeOwnScript(over: Partial<OwnScript> = {}): OwnScript {
  return {
    id: 'own-1',
    platforms: ['douyin'],
    intents: ['quality', 'damage'],
    kinds: '*',
    reasonClasses: '*',
    stages: ['first-answer'],
    scene: 'quality',
    tone: 'sorry',
    aim: '先道歉再问',
    triggers: ['杯子漏水', '坏了怎么办'],
    needs: ['商品'],
    legal: null,
    text: '抱歉，{商品} 的情况我看到了；\n您更想换还是退？',
    owner: 'shop',
    shopKey: null,
    category: '质量',
    pictures: [],
    version: 1,
    history: [],
    updatedAt: '2026-11-20T10:00:00+08:00',
    retiredAt: null,
    ...over,
  }
}
