import { pinyin } from 'pinyin-pro'

/** The pinyin initials of Chinese words, everything else as a gap: «退货运费» → `thyf`. */
export function pinyinInitials(text: string): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' })
    .map((first) => (/^[a-z]$/.test(first) ? first : ' '))
    .join('')
}
