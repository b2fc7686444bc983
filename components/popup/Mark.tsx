/** The product's mark, the same drawing as public/icon/amends.svg. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="#0b6b57" d="M3 1h5a2 2 0 0 1 2 2v6H4l-3 3V3a2 2 0 0 1 2-2Z" />
      <path fill="#5fd0b3" d="M6 4h7a2 2 0 0 1 2 2v9l-3-3H8a2 2 0 0 1-2-2Z" />
      <path fill="#fff" d="M6 4h4v5H6z" />
    </svg>
  );
}
