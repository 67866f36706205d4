/** A formula in symbols, with what follows an underscore set low: P_idle. */
export function Formula({ text }: { text: string }) {
  if (text === "") return null;
  const parts = text.split(/_([a-z]+)/);
  return (
    <span>
      {parts.map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a formula's parts keep their places
        index % 2 === 1 ? <sub key={index}>{part}</sub> : part,
      )}
    </span>
  );
}
