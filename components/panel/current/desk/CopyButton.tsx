import { deskWords } from '../../../../lib/i18n/desk-words'
import { useText } from '../../../../lib/i18n/use-text'
import { usePanelStore } from '../../../../lib/state/panel-store'
import { Button } from '../../../ui/Button'
import { usePanelActions } from '../../panel-actions'

interface CopyButtonProps {
  /** Tells one copy from another while the panel looks at the same thing. */
  id: string
  label: string
  text: string
  primary?: boolean
}

/** Copies a text at one tap and says whether that went well. */
export function CopyButton({ id, label, text, primary = false }: CopyButtonProps) {
  const t = useText(deskWords)
  const { copy } = usePanelActions()
  const focus = usePanelStore((state) => state.focus)
  const outcome = usePanelStore((state) => state.outcomes[id])
  return (
    <>
      <Button look={primary ? 'primary' : 'plain'} onClick={() => void copy({ focus, scriptId: id, text })}>
        {label}
      </Button>
      <output className="text-sm text-ink2 empty:hidden">
        {outcome === 'copied' ? t('copied') : outcome === 'copy-failed' ? t('copyFailed') : ''}
      </output>
    </>
  )
}
