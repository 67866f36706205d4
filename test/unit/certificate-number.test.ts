import { expect, test } from "vitest";
import { identityOf } from "@/lib/domain/assurance/issue";
import { certificateNumber, checkDigit, readNumber } from "@/lib/domain/certificate-number";

test("the check digit is that of ISO 7064 MOD 11,10", () => {
  expect(checkDigit("0794")).toBe(5); // the standard's own example: 0794 5
  expect(certificateNumber(2026, 123)).toBe("CN-2026-000123-7");
});

test("every single wrong digit and every swap of neighbours in a number is found", () => {
  const number = "CN-2026-000123-7";
  for (let n = 3; n < number.length; n++) {
    if (number[n] === "-") continue;
    for (const digit of "0123456789") {
      const wrong = number.slice(0, n) + digit + number.slice(n + 1);
      const verdict = digit === number[n] ? "well_formed" : "wrong_check_digit";
      expect([wrong, readNumber(wrong).verdict]).toEqual([wrong, verdict]);
    }
  }
  expect(readNumber("CN-2026-000132-7").verdict).toBe("wrong_check_digit");
});

test("a number is read as people type it, and anything else is none", () => {
  expect(readNumber(" cn-2026-000123-7 ")).toEqual({
    number: "CN-2026-000123-7",
    verdict: "well_formed",
  });
  for (const text of ["", "CN-2026-123-7", "2026-000123-7", "CN-2026-000123", "'; drop table"])
    expect(readNumber(text).verdict).toBe("malformed");
});

test("a certificate is valid for twelve months, its last day included", () => {
  const identity = identityOf("2026-04-01T09:00:00.000Z", 7);
  expect(identity).toMatchObject({ year: 2026, serial: 7, validFrom: "2026-04-01" });
  expect(identity.validTo).toBe("2027-03-31");
});
