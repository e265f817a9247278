import type { Steps } from '../../domain/steps'
import { epochOf, timeOf } from '../../domain/time'
import { duplicateSteps } from '../../reply/library/find-duplicates'
import type { OwnScript, ReplyScript } from '../../schema/reply-script'
import type { Time } from '../../schema/time'
import type { RowFault } from '../../reply/files/scripts-of-rows'
import { newScriptId } from './script-draft'
import type { ReadScripts } from './read-script-file'

/** A script that is new here and says nearly the same as another one. */
interface Twin {
  id: string
  aim: string
  /** What the other one is called. */
  like: string
}

/** What an import would do, before anything is kept. */
export interface ImportPlan {
  added: OwnScript[]
  changed: OwnScript[]
  /** Known here as they are, or newer. */
  unchanged: number
  faults: RowFault[]
  twins: Twin[]
}

export interface PlanTerms {
  own: readonly OwnScript[]
  builtIn: readonly ReplyScript[]
  now: Time
}

/** Works out what an import would do, a script a step. */
export function* planSteps(read: ReadScripts, { own, builtIn, now }: PlanTerms): Steps<ImportPlan> {
  const stored = new Map(own.map((script) => [script.id, script]))
  const shipped = new Set(builtIn.map(({ id }) => id))
  const brought = lastOfEach(read.scripts, shipped)
  const plan: ImportPlan = { added: [], changed: [], unchanged: 0, faults: read.faults, twins: [] }
  for (const script of brought) {
    const known = stored.get(script.id)
    const next = known ? changeOf(known, script, { table: read.table, now }) : script
    if (next === null) plan.unchanged += 1
    else (known ? plan.changed : plan.added).push(next)
  }
  yield brought.length
  const others: readonly ReplyScript[] = [...own, ...builtIn]
  const pairs = plan.added.length === 0 ? [] : yield* duplicateSteps([...others, ...plan.added])
  const aims = new Map([...others, ...plan.added].map(({ id, aim }) => [id, aim]))
  const isNew = new Set(plan.added.map(({ id }) => id))
  const twins = pairs
    .filter(({ second }) => isNew.has(second))
    .map(({ first, second }): [string, Twin] => [
      second,
      { id: second, aim: aims.get(second) ?? '', like: aims.get(first) ?? '' },
    ])
  return { ...plan, twins: [...new Map(twins).values()] }
}

/** The plan's scripts to bring in; `skipTwins` leaves out those that say what is there already. */
export function scriptsToBring({ added, changed, twins }: ImportPlan, skipTwins: boolean): OwnScript[] {
  const skipped = new Set(skipTwins ? twins.map(({ id }) => id) : [])
  return [...added.filter(({ id }) => !skipped.has(id)), ...changed]
}

/** One script an id, the last one of it; a script that ships keeps its id for itself. */
function lastOfEach(scripts: readonly OwnScript[], shipped: ReadonlySet<string>): OwnScript[] {
  const byId = new Map(scripts.map((script) => [script.id, script]))
  return [...byId.values()].map((script) =>
    shipped.has(script.id) ? { ...script, id: newScriptId() } : script,
  )
}

/**
 * A known script as it would become; `null` = it stays. A table knows nothing of pictures, earlier versions and the
 * shop, so these stay; a row that was changed in a spreadsheet, which leaves its time alone, counts as changed now.
 */
function changeOf(
  known: OwnScript,
  brought: OwnScript,
  { table, now }: { table: boolean; now: Time },
): OwnScript | null {
  if (!table) return brought.updatedAt > known.updatedAt ? brought : null
  const { pictures, history, version, shopKey, updatedAt } = known
  const next = { ...brought, pictures, history, version, shopKey, updatedAt }
  if (brought.updatedAt < updatedAt || sameWords(next, known)) return null
  // Times are whole seconds: what changes now comes after what was kept this very second.
  const after = [brought.updatedAt, now].find((time) => time > updatedAt)
  return { ...next, updatedAt: after ?? timeOf(epochOf(updatedAt) + 1000) }
}

const sameWords = (a: OwnScript, b: OwnScript) =>
  (Object.keys(b) as (keyof OwnScript)[]).every(
    (field) => JSON.stringify(a[field]) === JSON.stringify(b[field]),
  )
