import { Path, Svg } from "@react-pdf/renderer";

const shape =
  "M16 1C23 1 28 7.4 28 16S23 31 16 31 4 24.6 4 16 9 1 16 1zM19.6 6.2C18.5 5.7 17.3 5.4 16 5.4 11.6 5.4 8.5 9.7 8.5 15.2L10.7 13 13.7 16.6zM22.4 8.9L14.2 22.6 8.8 18.7C9.7 23.4 12.5 26.6 16 26.6c4.4 0 7.5-4.5 7.5-10.6 0-2.7-.4-5.2-1.1-7.1z";

/** The portal's mark, as in public/mark.svg. */
export function Mark({ size, fill }: { readonly size: number; readonly fill: string }) {
  return (
    <Svg width={size} height={size} viewBox="0 0 32 32">
      <Path d={shape} fill={fill} fillRule="evenodd" />
    </Svg>
  );
}
