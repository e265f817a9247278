import { project, PROJECT_SCHEMAS } from './project'
import { read, READ_SCHEMAS } from './read'
import { schema } from './schema'

export interface Verb {
  run: (args: string[]) => Promise<unknown>
}

export interface VerbSchemas {
  input: unknown
  output: unknown
}

/** JSON Schemas by verb, for `schema <verb>`. */
const SCHEMAS: Record<string, VerbSchemas> = { project: PROJECT_SCHEMAS, read: READ_SCHEMAS }

export const VERBS: Record<string, Verb> = {
  project: { run: project },
  read: { run: read },
  schema: { run: (args) => Promise.resolve(schema(args, SCHEMAS)) },
}
