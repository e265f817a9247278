import { BadInput } from './bad-input'
import { VERBS } from './verbs/verbs'

/** `npm run -s lab -- <verb> …`: one JSON document (or JSON lines) on stdout; bad input is one line on stderr and exit 2. */
async function main([name = '', ...args]: string[]): Promise<void> {
  const verb = VERBS[name]
  if (!verb) throw new BadInput('verb', `«${name}» is none of ${Object.keys(VERBS).join(', ')}`)
  const found = await verb.run(args)
  const lines = verb.lines
    ? (found as unknown[]).map((line) => JSON.stringify(line))
    : [JSON.stringify(found, null, 2)]
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof BadInput ? error.message : `failed: ${String(error)}`
  process.stderr.write(`${message.split('\n')[0]}\n`)
  process.exitCode = error instanceof BadInput ? 2 : 1
})
