import { findCategory } from "@/lib/domain/categories";

/** The scope and the Scope 3 category follow from the category that was chosen. */
export function withCategory(form: FormData): FormData {
  const category = findCategory(String(form.get("category") ?? ""));
  form.set("scope", String(category?.scope ?? ""));
  form.set("scope3Category", String(category?.scope3Category ?? ""));
  return form;
}
