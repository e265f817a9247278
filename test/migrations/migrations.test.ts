import 'fake-indexeddb/auto'
import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { HufenDb } from '../../lib/storage/db'
import type { Version } from '../../lib/storage/migrations/version'
import { VERSIONS } from '../../lib/storage/migrations/versions'
import { dump, freshDisk } from '../unit/storage/fresh-store'
import { ROW_SCHEMAS } from './row-schemas'

/** What a database of one version held, table by table; frozen the day the version was shipped. */
type Sample = Record<string, unknown[]>

const sampleFile = (version: number) =>
  new URL(`v${String(version).padStart(3, '0')}.json`, import.meta.url).pathname

function sampleOf(version: number): Sample {
  if (!existsSync(sampleFile(version)))
    throw new Error(`no sample of version ${version}: ${sampleFile(version)}`)
  return JSON.parse(readFileSync(sampleFile(version), 'utf8')) as Sample
}

const upTo = (versions: readonly Version[], version: number) =>
  versions.filter((step) => step.version <= version)

/** Opens with the given versions, does something, closes. */
async function withDb<T>(versions: readonly Version[], work: (db: HufenDb) => Promise<T>): Promise<T> {
  const db = new HufenDb('hufen', versions)
  try {
    await db.open()
    return await work(db)
  } finally {
    db.close()
  }
}

/** Writes a sample into a new database of its version. */
async function seed(versions: readonly Version[], version: number, sample: Sample): Promise<void> {
  await withDb(upTo(versions, version), async (db) => {
    for (const [table, rows] of Object.entries(sample)) await db.table(table).bulkAdd(rows)
  })
}

const installedVersion = async () => ((await indexedDB.databases())[0]?.version ?? 0) / 10

/** A version that may come: it changes one table, drops one, and rewrites rows. */
const nextNumber = (VERSIONS.at(-1)?.version ?? 0) + 1
const next: Version = {
  version: nextNumber,
  stores: { shops: 'shopKey, platform', captures: null },
  upgrade: async (transaction) => {
    await transaction.table('shops').toCollection().modify({ note: 'upgraded' })
  },
}
const failing: Version = {
  ...next,
  upgrade: async (transaction) => {
    await transaction.table('shops').toCollection().modify({ note: 'half done' })
    throw new Error('a step that fails')
  },
}

beforeEach(freshDisk)

describe('the version list', () => {
  it('counts 1, 2, 3 …', () => {
    expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, index) => index + 1))
  })

  it('has a sample of every version, with rows in every table', () => {
    for (const { version } of VERSIONS) {
      const tables = new HufenDb('names', upTo(VERSIONS, version)).tables.map(({ name }) => name)
      const sample = sampleOf(version)
      expect(Object.keys(sample).toSorted()).toEqual(tables.toSorted())
      expect(Object.entries(sample).filter(([, rows]) => rows.length === 0)).toEqual([])
    }
  })

  it('takes a version without a sample for a failure', () => {
    expect(() => sampleOf(nextNumber)).toThrow('no sample')
  })
})

describe.each(VERSIONS.map(({ version }) => version))('a database of version %i', (from) => {
  const migrated = async (): Promise<Sample> => withDb(VERSIONS, dump)
  const newest = VERSIONS.at(-1)?.version

  it('comes to the newest version in one go, and every row is valid there', async () => {
    await seed(VERSIONS, from, sampleOf(from))
    const rows = await migrated()
    expect(await installedVersion()).toBe(newest)
    for (const [table, schema] of Object.entries(ROW_SCHEMAS)) {
      for (const row of rows[table] ?? [])
        expect(schema.safeParse(row), table).toMatchObject({ success: true })
    }
    expect(Object.keys(rows).toSorted()).toEqual(Object.keys(ROW_SCHEMAS).toSorted())
  })

  it('is the same when it takes one step at a time', async () => {
    await seed(VERSIONS, from, sampleOf(from))
    const inOneGo = await migrated()
    freshDisk()
    await seed(VERSIONS, from, sampleOf(from))
    for (const { version } of VERSIONS.slice(from))
      await withDb(upTo(VERSIONS, version), async () => undefined)
    expect(await migrated()).toEqual(inOneGo)
  })
})

describe('the runner, on a version that is to come', () => {
  const newest = VERSIONS.at(-1)?.version ?? 0

  it('leaves a database of the newest version as it is', async () => {
    await seed(VERSIONS, newest, sampleOf(newest))
    expect(await withDb(VERSIONS, dump)).toEqual(sampleOf(newest))
  })

  it('changes what the version names, and keeps the rest', async () => {
    const sample = sampleOf(newest)
    await seed(VERSIONS, newest, sample)
    const rows = await withDb([...VERSIONS, next], dump)
    expect(await installedVersion()).toBe(nextNumber)
    expect(rows['shops']).toMatchObject([{ note: 'upgraded' }])
    expect(rows['captures']).toBeUndefined()
    expect(rows['afterSales']).toHaveLength(sample['afterSales']?.length ?? -1)
  })

  it('leaves data and version as they were when a step fails, and goes on when it is mended', async () => {
    await seed(VERSIONS, newest, sampleOf(newest))
    const before = await withDb(VERSIONS, dump)
    await expect(withDb([...VERSIONS, failing], dump)).rejects.toThrow('a step that fails')
    expect(await installedVersion()).toBe(newest)
    expect(await withDb(VERSIONS, dump)).toEqual(before)
    expect((await withDb([...VERSIONS, next], dump))['shops']).toMatchObject([{ note: 'upgraded' }])
  })
})
