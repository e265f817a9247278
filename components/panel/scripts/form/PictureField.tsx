import { useState } from 'react'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { OwnScriptDraft } from '../../../../lib/schema/own-script-change'
import {
  PICTURES_MOST,
  readPicture,
  type Picture,
  type PictureFault,
} from '../../../../lib/state/scripts/read-picture'
import { changeDraft } from '../../../../lib/state/scripts/scripts-desk'
import { Button } from '../../../ui/Button'
import { FilePick } from '../FilePick'

interface Refused {
  name: string
  why: PictureFault | 'too-many'
}

/** Pictures that go with a script. They stay in this browser; the agent drags them into the chat. */
export function PictureField({ draft }: { draft: OwnScriptDraft }) {
  const t = useText(scriptsWords)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const { pictures } = draft
  const add = async (files: readonly File[]) => {
    const { taken, left } = await readAll(files, PICTURES_MOST - pictures.length)
    changeDraft({ pictures: [...pictures, ...taken] })
    setRefused(left)
  }
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{t('form.pictures')}</p>
      <FilePick
        label={t('form.pictureAdd')}
        hint={t('form.picturesHint', { n: PICTURES_MOST })}
        accept="image/png,image/jpeg,image/webp,image/gif"
        multiple
        onPick={(files) => void add(files)}
      />
      <ul className="flex flex-wrap gap-2">
        {pictures.map(({ name, dataUrl }) => (
          <li key={dataUrl} className="grid justify-items-center gap-0.5">
            <img src={dataUrl} alt={name} className="size-16 rounded-sm border border-line object-cover" />
            <Button
              look="link"
              aria-label={t('form.pictureRemove', { name })}
              onClick={() => changeDraft({ pictures: pictures.filter((one) => one.dataUrl !== dataUrl) })}
            >
              {t('form.pictureOff')}
            </Button>
          </li>
        ))}
      </ul>
      <div aria-live="polite" className="text-sm text-bad empty:hidden">
        {refused.map(({ name, why }) => (
          <p key={name}>
            ◆{' '}
            {why === 'too-many'
              ? t('form.picture.too-many', { n: PICTURES_MOST })
              : t(`form.picture.${why}`, { name })}
          </p>
        ))}
      </div>
    </div>
  )
}

async function readAll(files: readonly File[], room: number): Promise<{ taken: Picture[]; left: Refused[] }> {
  const taken: Picture[] = []
  const left: Refused[] = []
  for (const file of files) {
    const read = taken.length < room ? await readPicture(file) : 'too-many'
    if (typeof read === 'string') left.push({ name: file.name, why: read })
    else taken.push(read)
  }
  return { taken, left }
}
