import { useEffect, useState } from 'react'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { useText } from '../../../../lib/i18n/use-text'
import { Button } from '../../../ui/Button'
import { drawLines } from './draw-lines'
import type { ExcerptLine } from './excerpt-text'

interface PictureButtonProps {
  lines: readonly ExcerptLine[]
  /** Without its ending. */
  name: string
}

type Picture = { of: readonly ExcerptLine[]; url: string | null }

/** Makes the picture at one tap; the second, on the link, saves it. A link never clicks itself. */
export function PictureButton({ lines, name }: PictureButtonProps) {
  const t = useText(deskWords)
  const [picture, setPicture] = useState<Picture>()
  const url = picture?.url ?? null
  useEffect(() => (url === null ? undefined : () => URL.revokeObjectURL(url)), [url])
  const make = async () => {
    const blob = await drawLines(lines).catch(() => null)
    setPicture({ of: lines, url: blob && URL.createObjectURL(blob) })
  }
  if (url !== null && picture?.of === lines) {
    return (
      <a
        href={url}
        download={`${name}.png`}
        className="inline-flex min-h-7 items-center rounded-sm border border-brand bg-brand px-2.5 py-0.5 text-sm text-on-brand"
      >
        {t('excerpt.save')}
      </a>
    )
  }
  return (
    <>
      <Button onClick={() => void make()}>{t('excerpt.picture')}</Button>
      <output className="text-sm text-ink2 empty:hidden">
        {picture?.of === lines ? t('excerpt.pictureFailed') : ''}
      </output>
    </>
  )
}
