type Link = { readonly subject: string; readonly subjectKey: string };

/**
 * What a form says its files prove: the entries that were ticked, or all that were shown, beside those
 * that the page itself names.
 */
export function linksIn(form: FormData): Link[] {
  const ticked = form.getAll(form.get("everything") === "on" ? "shown" : "entry");
  const values = new Set(ticked.map(String));
  return [...fixed(form.get("links")), ...[...values].map(linkOf)];
}

function linkOf(value: string): Link {
  const [subject = "", ...key] = value.split("/");
  return { subject, subjectKey: key.join("/") };
}

/** The page's own, as JSON; what is none is left for the schema to refuse. */
function fixed(links: FormDataEntryValue | null): Link[] {
  if (typeof links !== "string" || links === "") return [];
  try {
    const list: unknown = JSON.parse(links);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
