export const imports = {
  refused: {
    rows: "{count, plural, one {One row has} other {# rows have}} errors. Nothing was imported.",
    undo: "This import cannot be undone any more.",
    site: "This site is not yours to edit.",
    siteRemedy: "Ask a reporter of your organisation to import this row.",
  },
} as const;
