import type { Check } from '../refusal-case'

/** Characters; the page's own limit bounds it further. */
const LEAST = 2
const MOST = 200

/** The platform takes a note of 2 to 200 characters. */
export const noteLength: Check = {
  id: 't8-note-length',
  find({ form }) {
    if (form === null) return null
    const length = [...form.note.trim()].length
    const most = Math.min(MOST, form.noteMax ?? MOST)
    return length < LEAST || length > most ? { level: 'danger', facts: { length, least: LEAST, most } } : null
  },
}
