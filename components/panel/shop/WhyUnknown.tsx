import { useWhyText } from './why-text'

/** What can't be known, and why. */
export function WhyUnknown({ title, why }: { title: string; why: string | null }) {
  const reason = useWhyText()(why)
  return (
    <p className="mt-2 text-sm">
      <b>{title}</b>
      {reason !== null && <span className="text-ink2"> {reason}</span>}
    </p>
  )
}
