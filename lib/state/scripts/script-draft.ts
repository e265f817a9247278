import type { OwnScriptDraft } from '../../schema/own-script-change'
import {
  ReplyScriptSchema,
  VARIABLES,
  type OwnScript,
  type ReplyScript,
  type Variable,
} from '../../schema/reply-script'
import type { Intent } from '../../schema/text-reading'

/** The longest text and title that are kept, in UTF-16 units. */
export const TEXT_MOST = 1000
export const AIM_MOST = 40
export const CATEGORY_MOST = 40

export const newScriptId = (): string => `own-${crypto.randomUUID()}`

const FITS_ALL = { platforms: '*', intents: '*', kinds: '*', reasonClasses: '*', stages: '*' } as const

/** An empty form; from questions that nothing answers, with those as its triggers. */
export function blankDraft(
  from: { id?: string; triggers?: readonly string[]; intent?: Intent | null } = {},
): OwnScriptDraft {
  const { id = newScriptId(), triggers = [], intent = null } = from
  return {
    ...FITS_ALL,
    ...(intent !== null && intent !== 'other' ? { intents: [intent] } : {}),
    id,
    scene: 'first-answer',
    tone: 'plain',
    aim: '',
    triggers,
    needs: [],
    legal: null,
    text: '',
    owner: 'private',
    shopKey: null,
    category: '',
    pictures: [],
  }
}

/** A script as the form takes it, under its own id. */
export function draftOf(script: OwnScript): OwnScriptDraft {
  const { version: _v, history: _h, updatedAt: _u, retiredAt: _r, ...draft } = script
  return draft
}

/** A script to change under a new id. */
export function copyOf(script: ReplyScript | OwnScript): OwnScriptDraft {
  const known = ReplyScriptSchema.parse(script)
  const own = 'owner' in script ? draftOf(script) : blankDraft()
  return { ...own, ...known, id: newScriptId() }
}

/** The places that a text has, in the order of the vocabulary. */
export function variablesIn(text: string): Variable[] {
  const named = new Set([...text.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g)].map(([, name]) => name))
  return VARIABLES.filter((variable) => named.has(variable))
}

/** Places in braces that no fact has a name for: they would be sent as they stand. */
export function strangePlaces(text: string): string[] {
  const known = new Set<string>([...VARIABLES, '光标'])
  const names = [...text.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/g)].map(([, name]) => name ?? '')
  return [...new Set(names.filter((name) => !known.has(name)))]
}

export type DraftFault = 'no-aim' | 'no-text' | 'text-long'

/** What keeps a draft from being saved. */
export function draftFaults({ aim, text }: Pick<OwnScriptDraft, 'aim' | 'text'>): DraftFault[] {
  return [
    ...(aim.trim() === '' ? (['no-aim'] as const) : []),
    ...(text.trim() === '' ? (['no-text'] as const) : []),
    ...(text.length > TEXT_MOST ? (['text-long'] as const) : []),
  ]
}

/** A draft as it is sent: trimmed, empty lines of triggers left out, and only facts needed that the text speaks of. */
export function finished(draft: OwnScriptDraft): OwnScriptDraft {
  const spoken = new Set(variablesIn(draft.text))
  return {
    ...draft,
    aim: draft.aim.trim(),
    text: draft.text.trim(),
    category: draft.category.trim(),
    legal: draft.legal?.trim() || null,
    triggers: draft.triggers.map((line) => line.trim()).filter((line) => line !== ''),
    needs: draft.needs.filter((variable) => spoken.has(variable)),
  }
}
