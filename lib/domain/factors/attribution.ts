export type Published = {
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly licence: string;
  readonly url: string;
};

const openGovernment =
  "Contains public sector information licensed under the Open Government Licence v3.0.";
const apache =
  "Licensed under the Apache License, Version 2.0, https://www.apache.org/licenses/LICENSE-2.0.";

/** What a licence asks to be said beside the numbers, by its name as the data's files write it. */
const statements: Readonly<Record<string, string>> = {
  "Open Government Licence v3.0": openGovernment,
  "OGL-UK-3.0": openGovernment,
  "Apache-2.0": apache,
  MIT: "Licensed under the MIT License.",
  "CC-BY-4.0":
    "Licensed under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; values unchanged but for their units.",
  "CC BY-SA 4.0 as stated by CO2.js (Ember itself states CC BY 4.0)":
    "Licensed under CC BY-SA 4.0 as stated by CO2.js, https://creativecommons.org/licenses/by-sa/4.0/ (Ember itself states CC BY 4.0); values unchanged but for their units.",
};

/** What is printed of a licence: the sentence that it asks for, else its terms as the publisher has them. */
export function termsOf(licence: string): string {
  return statements[licence] ?? (licence && `${licence}.`);
}

/** The line to print beside a value: publisher, publication, edition, terms and address. */
export function attributionOf({ publisher, title, edition, licence, url }: Published): string {
  const named = [title, edition].filter(Boolean).join(", ");
  return [`${publisher}: ${named}.`, termsOf(licence), url].filter(Boolean).join(" ");
}
