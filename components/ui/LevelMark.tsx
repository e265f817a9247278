import type { Level } from '../../lib/schema/finding'

const SHAPES: Readonly<Record<Level, string>> = { clear: '●', caution: '▲', danger: '◆', blocked: '■' }
const COLOURS: Readonly<Record<Level, string>> = {
  clear: 'text-ok',
  caution: 'text-warn',
  danger: 'text-bad',
  blocked: 'text-ink',
}

/** Colour and shape of a level. The word must stand beside it: the mark itself is silent. */
export function LevelMark({ level, className = '' }: { level: Level; className?: string }) {
  return (
    <span aria-hidden className={`${COLOURS[level]} ${className}`}>
      {SHAPES[level]}
    </span>
  )
}
