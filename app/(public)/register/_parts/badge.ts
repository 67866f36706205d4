type Badge = {
  readonly claim: string;
  readonly holder: string;
  readonly state: string;
  readonly valid: boolean;
};

const mark =
  "M16 1C23 1 28 7.4 28 16S23 31 16 31 4 24.6 4 16 9 1 16 1zM19.6 6.2C18.5 5.7 17.3 5.4 16 5.4 11.6 5.4 8.5 9.7 8.5 15.2L10.7 13 13.7 16.6zM22.4 8.9L14.2 22.6 8.8 18.7C9.7 23.4 12.5 26.6 16 26.6c4.4 0 7.5-4.5 7.5-10.6 0-2.7-.4-5.2-1.1-7.1z";
const fonts =
  "ui-sans-serif, system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif";

/** The badge as SVG text: claim, holder and year, number and state; petrol where valid, brick where not. */
export function badge({ claim, holder, state, valid }: Badge): string {
  const ink = valid ? "#0f4c5c" : "#b33832";
  const line = (y: number, size: number, weight: number, text: string) =>
    `<text x="70" y="${y}" font-size="${size}" font-weight="${weight}" fill="${ink}"${drawnCloser(text, size)}>${escaped(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 88" width="320" height="88" role="img" font-family="${fonts}">`,
    `<rect x=".75" y=".75" width="318.5" height="86.5" rx="6" fill="#fff" stroke="${ink}" stroke-width="1.5"/>`,
    `<path transform="translate(14 20) scale(1.5)" fill-rule="evenodd" fill="${ink}" d="${mark}"/>`,
    line(32, 14, 700, claim),
    line(52, 12, 400, holder),
    line(71, 11, 400, state),
    "</svg>",
  ].join("");
}

/** Text that would run out of the badge is drawn closer; a Chinese character takes twice a Latin one's width. */
function drawnCloser(text: string, size: number): string {
  const width = [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? 1 : 0.56), 0) * size;
  return width > 240 ? ' textLength="240" lengthAdjust="spacingAndGlyphs"' : "";
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
