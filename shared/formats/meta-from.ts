import type { BookMeta } from "../book/book.ts";

/** Only what is there: an empty field says nothing. Programs put several authors in one field, with semicolons. */
export function metaFrom(fields: { readonly [Key in keyof BookMeta]?: BookMeta[Key] | undefined }): Partial<BookMeta> {
  const authors = fields.authors?.flatMap((names) => names.split(/\s*;\s*/)).filter((name) => name.trim() !== "");
  return Object.fromEntries(
    Object.entries({ ...fields, authors }).filter(([, value]) => value !== undefined && value.length > 0),
  );
}
