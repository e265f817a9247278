import { useRef } from 'react'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import { search } from '../../../lib/state/scripts/scripts-desk'
import { useSearchFocus, type SubscribeToSearch } from './use-search-focus'

interface SearchBoxProps {
  query: string
  onSearch?: SubscribeToSearch | undefined
  /** An input method begins or ends to compose. */
  onCompose: (on: boolean) => void
}

/** What is looked for; `/` leads here, Escape empties it. */
export function SearchBox({ query, onSearch, onCompose }: SearchBoxProps) {
  const t = useText(scriptsWords)
  const box = useRef<HTMLInputElement>(null)
  useSearchFocus(box, onSearch)
  return (
    <div className="relative">
      <input
        ref={box}
        type="search"
        aria-label={t('search.label')}
        placeholder={t('search.hint')}
        title={t('search.hint')}
        value={query}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => search(event.target.value)}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) search('')
        }}
        className="min-h-8 w-full rounded-md border border-edge bg-paper py-1 pr-8 pl-2.5 text-ink placeholder:text-ink3 [&::-webkit-search-cancel-button]:hidden"
      />
      {query === '' ? (
        <kbd
          aria-hidden
          className="absolute top-1/2 right-2 -translate-y-1/2 rounded-sm border border-b-2 border-line px-1.5 font-mono text-xs text-ink3"
        >
          /
        </kbd>
      ) : (
        <button
          type="button"
          aria-label={t('search.clear')}
          onClick={() => {
            search('')
            box.current?.focus()
          }}
          className="absolute top-1/2 right-1 size-6 -translate-y-1/2 rounded-sm text-ink2"
        >
          ×
        </button>
      )}
    </div>
  )
}
