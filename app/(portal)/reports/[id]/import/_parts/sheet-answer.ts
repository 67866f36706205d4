const types: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A sheet to keep: its name in ASCII, and again as people read it (RFC 6266). */
export function sheetAnswer(file: {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
}): Response {
  const { bytes, fileName } = file;
  const ascii = fileName.replace(/[^\w.-]+/g, "_");
  const named = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes, {
    headers: {
      "content-type": types[fileName.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${named}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
