export type Published = {
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly licence: string;
  readonly url: string;
};

/** The line to print beside a value: publisher, publication, edition, licence and address. */
export function attributionOf({ publisher, title, edition, licence, url }: Published): string {
  const named = [title, edition].filter(Boolean).join(", ");
  return [`${publisher}: ${named}.`, licence && `${licence}.`, url].filter(Boolean).join(" ");
}
