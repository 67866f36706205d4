/** How a tick and a lock name an entry that files prove: `activity/A012`. */
export const entryValue = (subject: string, key: string): string => `${subject}/${key}`;
