import { variantOf, VARIANTS, type ConsoleVariant } from './variants'

/** Boot data that the served HTML carries. */
export const boot = window.__REPLICA__

/** The build of the console that this page plays. */
export const variant: ConsoleVariant = VARIANTS[variantOf(boot.variant, boot.traits)]

/** How long a page stays empty before its micro-app mounts. */
export const lateMs = Number(boot.traits.extra['lateMs'] ?? 200)
