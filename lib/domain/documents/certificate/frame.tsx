import { G, Path, Svg, View } from "@react-pdf/renderer";
import { band, type Engraving, rosette } from "../../charts/rosette";
import { a4 } from "../a4";
import { colour } from "../ink";

/** Where the band's middle runs, from the edge of the sheet. */
const inset = 27;
const depth = 13;
const corner = 17;

/** What is engraved behind the text: a frame of waves, a rosette in each corner, one large and pale. */
export function Engraved({ sha256 }: { readonly sha256: string }) {
  const length = { across: a4.width - 2 * inset, down: a4.height - 2 * inset };
  const across = band(sha256, length.across, depth, 36);
  const down = band(sha256, length.down, depth, 52);
  const stamp = rosette(sha256, corner);
  const right = a4.width - inset;
  const bottom = a4.height - inset;
  return (
    <View fixed style={{ position: "absolute", left: 0, top: 0 }}>
      <Svg width={a4.width} height={a4.height} viewBox={`0 0 ${a4.width} ${a4.height}`}>
        <Lines
          of={rosette(sha256, 214)}
          at={[a4.width / 2, 246]}
          stroke={colour.watermark}
          width={0.42}
        />
        <Lines of={across} at={[inset, inset]} stroke={colour.petrol} width={0.32} />
        <Lines of={across} at={[inset, bottom]} stroke={colour.petrol} width={0.32} />
        <Lines of={down} at={[inset, inset]} turn={90} stroke={colour.petrol} width={0.32} />
        <Lines of={down} at={[right, inset]} turn={90} stroke={colour.petrol} width={0.32} />
        {[inset, right]
          .flatMap((x) => [inset, bottom].map((y) => [x, y] as const))
          .map(([x, y]) => (
            <G key={`${x} ${y}`}>
              <Path d={disc(x, y, corner + 1.5)} fill={colour.paper} />
              <Lines of={stamp} at={[x, y]} stroke={colour.ochre} width={0.3} />
            </G>
          ))}
        <Path d={hairlines()} stroke={colour.petrol} strokeWidth={0.5} fill="none" />
      </Svg>
    </View>
  );
}

type LinesProps = {
  readonly of: readonly Engraving[];
  readonly at: readonly [number, number];
  readonly turn?: number;
  readonly stroke: string;
  readonly width: number;
};

/** All lines of an engraving as one path. */
export function Lines({ of, at: [x, y], turn = 0, stroke, width }: LinesProps) {
  return (
    <G transform={`translate(${x} ${y}) rotate(${turn})`}>
      <Path d={of.map(({ d }) => d).join("")} stroke={stroke} strokeWidth={width} fill="none" />
    </G>
  );
}

/** Two hairlines on both sides of the band, open at the corners for the rosettes. */
function hairlines(): string {
  return [-depth / 2 - 2.5, depth / 2 + 2.5].map((by) => edges(inset + by)).join("");
}

function edges(at: number): string {
  const [left, top, right, bottom] = [at, at, a4.width - at, a4.height - at];
  const from = inset + corner + 3;
  const [endX, endY] = [a4.width - from, a4.height - from];
  return (
    `M${from},${top}H${endX}M${from},${bottom}H${endX}` +
    `M${left},${from}V${endY}M${right},${from}V${endY}`
  );
}

function disc(x: number, y: number, r: number): string {
  return `M${x - r},${y}A${r},${r},0,1,1,${x + r},${y}A${r},${r},0,1,1,${x - r},${y}Z`;
}
