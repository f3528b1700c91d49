/** The app's mark: a way that turns once and arrives. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="22" height="22" rx="6" fill="#0f629a" />
      <path
        d="M7 17.2c6.2 0 8.4-1.6 8.4-4.1 0-2.2-1.9-2.6-3.6-3-1.8-.4-3.2-.9-3.2-2.3 0-1.2 1.2-2 3-2"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="15.6" cy="5.9" r="1.7" fill="#e69f00" />
    </svg>
  );
}
