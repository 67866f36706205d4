type Props = {
  /** Whole counts, such as rows read of rows there are; never a share of our own making. */
  readonly value: number;
  readonly max: number;
  readonly label: string;
  readonly text: string;
};

/** How far long work is, or how much is covered, in real counts said beside the bar. */
export function ProgressBar({ value, max, label, text }: Props) {
  return (
    <div className="space-y-1">
      <progress aria-label={label} value={value} max={max} className="progress" />
      <p className="text-sm text-muted-foreground">{text}</p>
    </div>
  );
}
