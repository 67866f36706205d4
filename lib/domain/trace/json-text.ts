/**
 * A value as JSON text, piece by piece: objects indented, the elements of lists each on a line of its
 * own, so that a year of any length is written without ever being one text.
 */
export function* jsonText(value: unknown, indent = ""): Generator<string> {
  if (isIterable(value)) yield* listText(value, indent);
  else if (isObject(value)) yield* objectText(value, indent);
  else yield JSON.stringify(value);
}

function* listText(list: Iterable<unknown>, indent: string): Generator<string> {
  let empty = true;
  for (const one of list) {
    yield `${empty ? "[" : ","}\n${indent}  `;
    yield JSON.stringify(one);
    empty = false;
  }
  yield empty ? "[]" : `\n${indent}]`;
}

function* objectText(object: object, indent: string): Generator<string> {
  let empty = true;
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${empty ? "{" : ","}\n${indent}  ${JSON.stringify(key)}: `;
    yield* jsonText(value, `${indent}  `);
    empty = false;
  }
  yield empty ? "{}" : `\n${indent}}`;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isIterable = (value: unknown): value is Iterable<unknown> =>
  isObject(value) && Symbol.iterator in value;
