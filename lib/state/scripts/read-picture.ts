import type { OwnScript } from '../../schema/reply-script'

export type Picture = OwnScript['pictures'][number]

/** Bytes that a picture may have. */
const PICTURE_MOST = 500_000
/** Pictures that a script may have. */
export const PICTURES_MOST = 6
const KINDS = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])

export type PictureFault = 'not-picture' | 'too-large' | 'unread'

/** A file as it is kept with a script. */
export async function readPicture(file: File): Promise<Picture | PictureFault> {
  if (!KINDS.has(file.type)) return 'not-picture'
  if (file.size > PICTURE_MOST) return 'too-large'
  try {
    return { name: file.name.slice(0, 80), dataUrl: await dataUrlOf(file) }
  } catch {
    return 'unread'
  }
}

function dataUrlOf(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(reader.result as string))
    reader.addEventListener('error', () => fail(reader.error ?? new Error('unread')))
    reader.readAsDataURL(file)
  })
}
