export const evidence = {
  refused: {
    kind: "Only these files are accepted as evidence: {allowed}.",
    content: "The file’s name says {kind}, but its content does not.",
    quota: "This report has as many evidence files as it may: {files} files, {size} together.",
    link: "There is no entry “{key}” in this report to link the file to.",
  },
} as const;
