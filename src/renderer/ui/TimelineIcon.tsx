/** A line downwards with what happened on it: the design's own, drawn as the other icons are. */
export function TimelineIcon({ className = '' }: { className?: string }) {
  return (
    <svg
      className={`tabler-icon ${className}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="6.5" cy="8" r="2.2" />
      <circle cx="6.5" cy="16.5" r="2.2" />
      <path d="M6.5 3v2.8M6.5 10.2v4.1M6.5 18.7V21.5M12.5 8H21M12.5 16.5h6" />
    </svg>
  )
}
