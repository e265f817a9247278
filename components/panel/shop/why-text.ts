/** Why something is unknown, as the engine says it. */
export function useWhyText() {
  return (why: string | null): string | null => why
}
