/** One line of engraving, to be stroked. */
export type Engraving = { readonly d: string };

/**
 * A guilloche rosette round the origin, its lobes, turns and phases read from a SHA-256 in hex:
 * the same statement always gives the same figure, another statement another one.
 */
export function rosette(sha256: string, radius: number): Engraving[] {
  const bytes = bytesOf(sha256);
  return rings.map(({ reach, swing, turns, lobes }, index) => {
    const [a = 0, b = 0, c = 0] = bytes.slice(index * 3, index * 3 + 3);
    return ring({
      middle: radius * reach,
      swing: radius * swing * (0.82 + (0.36 * a) / 255),
      turns,
      lobes: coprime(lobes + (b % 9), turns),
      phase: (c / 255) * 2 * Math.PI,
    });
  });
}

/** From the outside in: where a ring lies, how far it swings (times 1.18 at most), how often it goes round. */
const rings = [
  { reach: 0.92, swing: 0.06, turns: 7, lobes: 96 },
  { reach: 0.78, swing: 0.13, turns: 11, lobes: 58 },
  { reach: 0.55, swing: 0.15, turns: 9, lobes: 40 },
  { reach: 0.36, swing: 0.09, turns: 7, lobes: 34 },
] as const;

type Ring = { middle: number; swing: number; turns: number; lobes: number; phase: number };

function ring({ middle, swing, turns, lobes, phase }: Ring): Engraving {
  const d = smooth(lobes * 5, (part) => {
    const [angle, wave] = [part * turns * 2 * Math.PI, part * lobes * 2 * Math.PI + phase];
    const r = middle + swing * Math.cos(wave);
    const [turn, fall] = [turns * 2 * Math.PI, -swing * Math.sin(wave) * lobes * 2 * Math.PI];
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: r * cos,
      y: r * sin,
      dx: fall * cos - r * sin * turn,
      dy: fall * sin + r * cos * turn,
    };
  });
  return { d: `${d}Z` };
}

/** A band of interlaced waves along a straight edge, `periods` whole ones, from (0, 0) to (length, 0). */
export function band(sha256: string, length: number, height: number, periods: number): Engraving[] {
  const [first = 0, second = 0] = bytesOf(sha256).slice(24, 26);
  const strands = 4 + (first % 3);
  return range(strands).map((strand) => {
    const phase = (strand / strands) * 2 * Math.PI + (second / 255) * Math.PI;
    const round = periods * 2 * Math.PI;
    const d = smooth(periods * 4, (part) => {
      const wave = part * round + phase;
      const [y, dy] = [(height / 2) * Math.sin(wave), (height / 2) * Math.cos(wave) * round];
      return { x: part * length, y, dx: length, dy };
    });
    return { d };
  });
}

type Point = { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number };

/** A curve given with its slope, as cubic Béziers through `segments` + 1 of its points (Hermite). */
function smooth(segments: number, curve: (part: number) => Point): string {
  const points = range(segments + 1).map((at) => curve(at / segments));
  const reach = 1 / segments / 3;
  return points.reduce((d, to, at) => {
    const from = points[at - 1];
    if (!from) return `M${two(to.x)},${two(to.y)}`;
    const first = `${two(from.x + from.dx * reach)},${two(from.y + from.dy * reach)}`;
    const second = `${two(to.x - to.dx * reach)},${two(to.y - to.dy * reach)}`;
    return `${d}C${first},${second},${two(to.x)},${two(to.y)}`;
  }, "");
}

function two(value: number): number {
  return Math.round(value * 100) / 100;
}

function bytesOf(sha256: string): number[] {
  return (sha256.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** The next number without a divisor in common, so that the line closes only after all turns. */
function coprime(from: number, turns: number): number {
  return divisor(from, turns) === 1 ? from : coprime(from + 1, turns);
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
