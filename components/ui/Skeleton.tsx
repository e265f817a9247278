/** Grey bars in the place of a card while it loads; `label` is what a screen reader hears instead. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <output aria-label={label} className="block rounded-lg border border-line bg-paper p-3">
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} aria-hidden className="my-2 h-3 animate-pulse rounded-sm bg-line last:w-2/3" />
      ))}
    </output>
  )
}
