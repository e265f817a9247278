import { classify, CLASSIFY_SCHEMAS } from './classify'
import { judge, JUDGE_SCHEMAS } from './judge'
import { project, PROJECT_SCHEMAS } from './project'
import { read, READ_SCHEMAS } from './read'
import { schema } from './schema'

export interface Verb {
  run: (args: string[]) => Promise<unknown>
  /** Prints its list as JSON lines, not as one document. */
  lines?: true
}

export interface VerbSchemas {
  input: unknown
  output: unknown
}

/** JSON Schemas by verb, for `schema <verb>`. */
const SCHEMAS: Record<string, VerbSchemas> = {
  classify: CLASSIFY_SCHEMAS,
  judge: JUDGE_SCHEMAS,
  project: PROJECT_SCHEMAS,
  read: READ_SCHEMAS,
}

export const VERBS: Record<string, Verb> = {
  classify: { run: classify, lines: true },
  judge: { run: judge },
  project: { run: project },
  read: { run: read },
  schema: { run: (args) => Promise.resolve(schema(args, SCHEMAS)) },
}
