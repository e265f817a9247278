import type { CountLabels, Facts, Figure } from './facts'
import {
  APART,
  BLANK,
  COUNT_LABEL,
  DATE,
  EMPTY,
  FIGURE,
  NEUTRAL,
  OPS,
  RATIO,
  ROLES,
  SPAN,
  STEP,
  TITLE,
  UNCHANGED,
  WEIGHTED,
} from './figure-words'

const NO_COUNTS: CountLabels = new Map()

interface Scan {
  readonly text: string
  at: number
  /** What the words so far say of the next figure. */
  role: Figure['role']
  readonly facts: Facts
  readonly counts: CountLabels
}

/** Reads what stands in a block: figures with what the words before say of them, steps, counts. */
export function scanFigures(text: string, counts: CountLabels = NO_COUNTS): Facts {
  const facts: Facts = { figures: [], steps: [], ratios: [], dashed: false }
  const scan: Scan = { text, at: 0, role: 'none', facts, counts }
  while (scan.at < text.length) takeNext(scan)
  return facts
}

function takeNext(scan: Scan): void {
  for (const takePart of PARTS) if (takePart(scan)) return
  passOver(scan)
}

/** What may stand next, the first that fits; each moves past what it took. */
const PARTS: readonly ((scan: Scan) => boolean)[] = [
  (scan) => take(scan, BLANK) !== null,
  takeTitle,
  takeRole,
  takeStep,
  takeCountLabel,
  (scan) => scan.role === 'change' && take(scan, UNCHANGED) !== null,
  (scan) => take(scan, NEUTRAL) !== null || take(scan, DATE) !== null,
  takeDash,
  takeWeighted,
  takeRatio,
  takeSpan,
  takeFigure,
]

function take(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.at
  const match = pattern.exec(scan.text)
  if (!match || match[0] === '') return null
  scan.at += match[0].length
  return match
}

/** A word we don't know: what it says of the next figure, we don't know either. */
function passOver(scan: Scan): void {
  if (scan.role !== 'other' && !/[-+/=~→≥>≤<x×%]/.test(scan.text[scan.at] ?? '')) scan.role = 'unknown'
  scan.at += 1
}

/** A figure has been told what it is; words we don't know go on for the next. */
function settle(scan: Scan): void {
  if (scan.role !== 'unknown' && scan.role !== 'other') scan.role = 'none'
}

function takeTitle(scan: Scan): boolean {
  if (scan.text[scan.at] !== TITLE) return false
  scan.role = 'none'
  scan.at += 1
  return true
}

function takeRole(scan: Scan): boolean {
  const named = ROLES.find(([, words]) => take(scan, words))
  if (!named) return false
  scan.role = named[0]
  return true
}

function takeStep(scan: Scan): boolean {
  const match = take(scan, STEP)
  if (!match) return false
  const [, sign = '', digits, unit = '', score] = match
  const op = OPS[sign]
  if (op && scan.role !== 'other')
    scan.facts.steps.push({ op, digits: plain(digits), unit, score: Number(score) })
  return true
}

function takeCountLabel(scan: Scan): boolean {
  const match = take(scan, COUNT_LABEL)
  if (!match) return false
  scan.role = scan.counts.get(bare(match[0])) ?? 'count'
  return true
}

function takeDash(scan: Scan): boolean {
  if (!take(scan, EMPTY)) return false
  if (scan.role === 'none' || scan.role === 'value') scan.facts.dashed = true
  settle(scan)
  return true
}

function takeWeighted(scan: Scan): boolean {
  const match = take(scan, WEIGHTED)
  if (!match) return false
  const [shown, digits = ''] = match
  scan.facts.figures.push({ role: 'weight', digits, unit: '%', sign: '', shown, seconds: null })
  return true
}

function takeRatio(scan: Scan): boolean {
  const match = take(scan, RATIO)
  if (!match) return false
  scan.facts.ratios.push([Number(plain(match[1])), Number(plain(match[2]))])
  return true
}

/** `1天2小时`, `3分20秒` */
function takeSpan(scan: Scan): boolean {
  const match = take(scan, SPAN)
  if (!match) return false
  const [day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0))
  const seconds = ((day * 24 + hour) * 60 + minute) * 60 + second
  const shown = shownIn(match)
  scan.facts.figures.push({ role: scan.role, digits: '', unit: '时长', sign: '', shown, seconds })
  settle(scan)
  return true
}

const SECONDS: Readonly<Record<string, number>> = {
  秒: 1,
  s: 1,
  分钟: 60,
  min: 60,
  小时: 3600,
  h: 3600,
  天: 86_400,
}

function takeFigure(scan: Scan): boolean {
  const match = take(scan, FIGURE)
  if (!match) return false
  const unit = (match[3] ?? '').replace(/[\s\uE000]/g, '')
  const digits = plain(match[2])
  const factor = SECONDS[unit]
  const seconds = factor === undefined ? null : Number(digits) * factor
  const sign = (match[1] ?? '').trim()
  scan.facts.figures.push({ role: scan.role, digits, unit, sign, shown: shownIn(match), seconds })
  settle(scan)
  return true
}

const shownIn = (match: RegExpExecArray): string => match[0].replaceAll(APART, '').trim()

const bare = (label: string): string => label.replace(/[\s\uE000()]/g, '')

const plain = (digits: string | undefined): string => (digits ?? '').replace(/,/g, '')
