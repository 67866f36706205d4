import jsQR from "jsqr";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

type Transfers = ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer };
// pdf.js asks for it; Node has it from version 22 on.
(ArrayBuffer.prototype as Transfers).transferToFixedLength ??= function (this: ArrayBuffer) {
  return this.slice(0);
};

/** What the QR code on a PDF's first page says: its path, as pdf.js reads it, filled and decoded. */
export async function qrOf(pdf: Buffer): Promise<string | undefined> {
  const { OPS } = await getResolvedPDFJS();
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const paths = argsArray
    .filter((_, at) => fnArray[at] === OPS.constructPath)
    .map((args) => [...((args[1]?.[0] as Float32Array | undefined) ?? [])]);
  const modules = paths.find((path) => path.length > 400 && path.every(Number.isInteger));
  return modules && decoded(modules);
}

const scale = 6;

/** Rectangles of whole modules, painted dark on white. Each is: move x y, three lines, close. */
function decoded(path: readonly number[]): string | undefined {
  const corners: [number, number, number, number][] = [];
  for (let at = 0; at + 12 < path.length; at += 13) {
    const [, x = 0, y = 0, , , , , right = 0, bottom = 0] = path.slice(at, at + 13);
    corners.push([x, y, right, bottom]);
  }
  const side = (Math.max(...corners.map(([, , right]) => right)) + 4) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y, right, bottom] of corners)
    for (let row = y * scale; row < bottom * scale; row++)
      for (let column = x * scale; column < right * scale; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}
