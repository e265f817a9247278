import { useMemo } from 'react'
import * as z from 'zod/mini'
import { editKey } from '../rules/pack-edits'
import { bookOf, type PackBook } from '../rules/pack-book'
import { packById } from '../rules/packs/all-packs'
import type { PackId } from '../schema/finding'
import { PackEditsSchema, RulePackSchema, type PackEdits, type RulePack } from '../schema/rule-pack'
import type { Day } from '../schema/time'
import { importedPacksItem, packEditsItem } from '../storage/settings'
import { useSetting } from './use-setting'

const ImportedSchema = z.record(z.string(), RulePackSchema)
const isEdits = (value: unknown): value is PackEdits => PackEditsSchema.safeParse(value).success
const isImported = (value: unknown): value is Record<string, RulePack> =>
  ImportedSchema.safeParse(value).success

/** The person's numbers as they are kept: `<pack id>:<key>`. */
export const usePackEdits = () => useSetting(packEditsItem, isEdits)
/** Packs from files, by the id of the pack they stand in for. */
export const useImportedPacks = () => useSetting(importedPacksItem, isImported)

/** Any pack as the person has it: what was imported, else what ships, with edits on top. */
export type BookFor = (id: PackId, day?: Day) => PackBook

/** `undefined` until the person's numbers have been read, so that none is shown without them. */
export function usePackBooks(): BookFor | undefined {
  const [edits] = usePackEdits()
  const [imported] = useImportedPacks()
  return useMemo(() => (edits && imported ? booksFrom(edits, imported) : undefined), [edits, imported])
}

let lastChange: Promise<void> = Promise.resolve()

/** Changes the stored edits, one change after the other, so that two in a row never undo each other. */
export function changePackEdits(change: (edits: PackEdits) => PackEdits): Promise<void> {
  lastChange = lastChange.catch(() => undefined).then(() => applyChange(change))
  return lastChange
}

async function applyChange(change: (edits: PackEdits) => PackEdits): Promise<void> {
  const stored: unknown = await packEditsItem.getValue()
  await packEditsItem.setValue(change(isEdits(stored) ? stored : {}))
}

/** What `usePackBooks` gives, from what is stored. */
export function booksFrom(edits: PackEdits, imported: Readonly<Record<string, RulePack>>): BookFor {
  return (id, day) => bookOf(imported[id] ?? packById(id), edits, day)
}

/** The stored edits after one number of a pack was set, or given back to the pack (`null`). */
export function withEdit(
  edits: PackEdits,
  { id, key, value }: { id: PackId; key: string; value: number | null },
): PackEdits {
  const { [editKey(id, key)]: _gone, ...rest } = edits
  return value === null ? rest : { ...rest, [editKey(id, key)]: value }
}

/** The stored edits after all numbers of one pack were given back to it. */
export function withoutEditsOf(edits: PackEdits, id: PackId): PackEdits {
  return Object.fromEntries(Object.entries(edits).filter(([key]) => !key.startsWith(`${id}:`)))
}
