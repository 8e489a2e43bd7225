/** Backwards or onwards; what is read from right to left has it the other way round. */
export function Arrow({ sign }: { sign: '←' | '→' }) {
  return <span className="arrow">{sign}</span>;
}
