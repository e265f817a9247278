import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Intent } from '../../lib/schema/text-reading'

export interface Review {
  text: string
  positive: boolean
  corpus: 'shopping' | 'takeaway'
}

export interface Turn {
  text: string
  prev: string
}

export interface LabelledTurn extends Turn {
  intent: Intent
  /** Also acceptable. */
  intent2: Intent | null
  anger: 0 | 1 | 2
}

const REVIEW_FILES = { shopping: 'shopping-reviews.csv', takeaway: 'takeaway-reviews.csv' } as const

/** The reviews of one corpus; a text that stands more than once is read once, and not at all under two labels. */
export function readReviews(folder: string, corpus: Review['corpus']): Review[] {
  const [header = [], ...rows] = csvRows(readFileSync(join(folder, REVIEW_FILES[corpus]), 'utf8'))
  const label = header.indexOf('label')
  const text = header.indexOf('review')
  if (label < 0 || text < 0) throw new Error(`${REVIEW_FILES[corpus]}: no column label or review`)
  const byText = new Map<string, Set<string>>()
  for (const row of rows) {
    const found = byText.get(row[text] ?? '') ?? new Set()
    byText.set(row[text] ?? '', found.add(row[label] ?? ''))
  }
  return [...byText].flatMap(([found, labels]) => {
    const [only] = labels
    return found.trim() === '' || labels.size !== 1 ? [] : [{ text: found, positive: only === '1', corpus }]
  })
}

export function readTurns(folder: string): Turn[] {
  return jsonLines<Turn>(join(folder, 'buyer-messages-unlabelled.jsonl'))
}

export function readLabelled(folder: string): LabelledTurn[] {
  return jsonLines<Partial<LabelledTurn> & LabelledTurn>(join(folder, 'intents-dev.jsonl')).map((row) => ({
    text: row.text,
    prev: row.prev,
    intent: row.intent,
    intent2: row.intent2 ?? null,
    anger: row.anger,
  }))
}

interface OwnLabel {
  /** Line of the file of messages without labels, from 0. */
  row: number
  /** First letters of the SHA-256 of its text: a label whose text has changed is not used. */
  sha: string
  intent: Intent
  intent2?: Intent
  anger: 0 | 1 | 2
}

/** Messages of the file without labels that we labelled by reading them; the labels stand beside this module. */
export function readOwnLabels(folder: string): LabelledTurn[] {
  const turns = readTurns(folder)
  return jsonLines<OwnLabel>(join(import.meta.dirname, 'labels.jsonl')).map(
    ({ row, sha, intent, intent2, anger }) => {
      const turn = turns[row]
      const found = createHash('sha256')
        .update(turn?.text ?? '')
        .digest('hex')
      if (!turn || !found.startsWith(sha))
        throw new Error(`labels.jsonl: line ${row} of the messages is another now`)
      return { ...turn, intent, intent2: intent2 ?? null, anger }
    },
  )
}

export function jsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Fields may be quoted, with doubled quotes and line breaks inside. */
export function csvRows(source: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? ''
    if (quoted) {
      if (letter !== '"') field += letter
      else if (source[at + 1] === '"') field += source[++at] ?? ''
      else quoted = false
    } else if (letter === '"' && field === '') quoted = true
    else if (letter === ',') {
      row.push(field)
      field = ''
    } else if (letter === '\n') {
      row.push(field.replace(/\r$/, ''))
      rows.push(row)
      row = []
      field = ''
    } else field += letter
  }
  if (field !== '' || row.length > 0) rows.push([...row, field])
  return rows
}
