import type { OwnScript } from '../../../../lib/schema/reply-script'
import { blankDraft } from '../../../../lib/state/scripts/script-draft'

export const NOW = '2026-11-23T11:30:00+08:00'

export const ownScript = (id: string, over: Partial<OwnScript> = {}): OwnScript => ({
  ...blankDraft({ id }),
  aim: `标题 ${id}`,
  text: `内容 ${id}`,
  version: 1,
  history: [],
  updatedAt: '2026-11-20T10:00:00+08:00',
  retiredAt: null,
  ...over,
})
