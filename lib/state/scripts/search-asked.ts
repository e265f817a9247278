import { create } from 'zustand'
import { chooseRoom } from '../panel-room'

const useAsked = create<{ waiting: boolean }>()(() => ({ waiting: false }))

/** Opens 话术 and asks for its search box, which may still be on its way. */
export function askSearch(): void {
  chooseRoom('scripts')
  useAsked.setState({ waiting: true })
}

/** Calls back when the search is asked for, at once when it was before the room stood there. Gives the way to stop. */
export function onSearchAsked(_command: 'search', focus: () => void): () => void {
  const answer = () => {
    if (!useAsked.getState().waiting) return
    useAsked.setState({ waiting: false })
    focus()
  }
  answer()
  return useAsked.subscribe(answer)
}
