const form = /^CN-(\d{4})-(\d{6})-(\d)$/;

/** The number of a year's certificate: "CN-2026-000123-7" (year of issue, serial, check digit over both). */
export function certificateNumber(year: number, serial: number): string {
  const digits = `${String(year).padStart(4, "0")}${String(serial).padStart(6, "0")}`;
  if (digits.length !== 10) throw new RangeError(`no certificate number for ${year}/${serial}`);
  return `CN-${digits.slice(0, 4)}-${digits.slice(4)}-${checkDigit(digits)}`;
}

/** Whether a text is a number, is one but for its last digit, or is none. Small letters and spaces are forgiven. */
export function readNumber(text: string): {
  readonly number: string;
  readonly verdict: "well_formed" | "wrong_check_digit" | "malformed";
} {
  const number = text.trim().toUpperCase().replace(/\s+/g, "");
  const [, year = "", serial = "", digit = ""] = form.exec(number) ?? [];
  if (digit === "") return { number, verdict: "malformed" };
  const fits = checkDigit(year + serial) === Number(digit);
  return { number, verdict: fits ? "well_formed" : "wrong_check_digit" };
}

/** ISO/IEC 7064 MOD 11,10: finds every single wrong digit and nearly every swap of two neighbours. */
export function checkDigit(digits: string): number {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}
