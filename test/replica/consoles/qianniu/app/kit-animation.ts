/** Names that the kit's overlays, dialogs and messages come and go by. */
const COMING = [
  'expandInDown',
  'expandInUp',
  'fadeIn',
  'fadeInUp',
  'fadeInDownSmall',
  'zoomIn',
  'zoomInBig',
  'pulse',
]
const GOING = [
  'expandOutUp',
  'expandOutDown',
  'fadeOut',
  'fadeOutUp',
  'fadeOutUpSmall',
  'fadeOutDown',
  'zoomOut',
  'zoomOutBig',
]

function selector(names: readonly string[]): string {
  return names.map((name) => `.${name}`).join(',')
}

/**
 * Short stand-ins for the kit's large animation sheet. Without any, the kit waits for the end of an animation
 * that never runs and closed overlays stay.
 */
export const KIT_ANIMATION = `@keyframes kit-in{from{opacity:0}to{opacity:1}}
@keyframes kit-out{from{opacity:1}to{opacity:0}}
${selector(COMING)}{animation:kit-in .2s both}
${selector(GOING)}{animation:kit-out .2s both}`
