import type { ComponentProps } from 'react'

type Look = 'plain' | 'primary' | 'danger' | 'link'

const LOOKS: Readonly<Record<Look, string>> = {
  plain: 'border border-line bg-paper text-ink px-2.5 hover:border-edge',
  primary: 'border border-brand bg-brand text-on-brand px-2.5 hover:opacity-90',
  danger: 'border border-bad bg-paper text-bad px-2.5 hover:bg-bad-wash',
  link: 'min-h-6! text-ink2 underline decoration-dotted underline-offset-2 hover:text-ink',
}

/** A button of at least 28 px, as the target size asks for; `link` reads as a word in a sentence. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-7 items-center justify-center gap-1 rounded-sm py-0.5 text-sm transition disabled:opacity-60 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  )
}
