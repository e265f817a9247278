import { parseArgs } from 'node:util'
import { trainLint } from './lint/train-lint'
import { trainText } from './train-text'

/**
 * `npm run train -- [text] --data DIR [--date YYYY-MM-DD] [--no-card]`: fits the models that read messages and reviews on
 * the texts of a folder. `npm run train -- lint [--data DIR] …`: the model that reads drafts, on the drafts of the
 * repository and, with a folder, on agents' turns there. Both write what the extension ships, with its card. There is
 * no chance in it: the same texts give the same bytes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, date: { type: 'string' }, 'no-card': { type: 'boolean' } },
})
const [what = 'text'] = positionals
const date = values.date ?? new Date().toISOString().slice(0, 10)
const card = !values['no-card']

if (what === 'lint') trainLint({ data: values.data ?? null, date, card })
else if (what === 'text' && values.data !== undefined) trainText({ data: values.data, date, card })
else {
  console.error('usage: npm run train -- [text|lint] --data DIR [--date YYYY-MM-DD] [--no-card]')
  process.exit(2)
}
