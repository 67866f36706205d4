import fc from "fast-check";
import { expect, test } from "vitest";
import { readAsked } from "@/lib/domain/ledger/asked";
import { serialGrammars } from "@/lib/domain/ledger/grammars";
import { programmes } from "@/lib/domain/programmes";
import { isRefusal } from "@/lib/domain/refusal";
import { refuseUnlike } from "@/lib/domain/retirement-block";
import { overlapOf, readBlock, readSerial } from "@/lib/domain/serials";

test("G13: a VCS serial says what it is", () => {
  const serial = "9344-82392553-82392562-VCS-VCU-262-VER-BR-14-1686-01012017-31122017-1";
  expect(readSerial("VCS", serial, 10)).toEqual({
    programme: "VCS",
    register: "VER",
    start: 82_392_553,
    end: 82_392_562,
    quantity: 10,
    read: {
      country: "BR",
      projectId: "1686",
      sectoralScope: 14,
      vintageFrom: "2017-01-01",
      vintageTo: "2017-12-31",
      additionalCertification: true,
    },
  });
});

/** The grammar as the field writes it down; the reader must know the same language. */
const grammar =
  /^(\d+)-(\d+)-(\d+)-(VCS-)?VCU-(\d+)-(APX|MER|VER)-([A-Z]{2})-(?:(\d{1,2})-)?(\d+)-(\d{8})-(\d{8})-([01])$/;

test("the reader accepts exactly what the grammar accepts", () => {
  const digits = fc.integer({ min: 1, max: 99_999 }).map(String);
  const parts = fc.tuple(
    digits,
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom("VCS-", "", "VCX-"),
    fc.constantFrom("APX", "MER", "VER", "ABC"),
    fc.constantFrom("CN", "BR", "cn"),
    fc.constantFrom("1-", "14-", "", "123-"),
    fc.integer({ min: 1, max: 9_999 }),
    fc.constantFrom("0", "1", "2", ""),
  );
  fc.assert(
    fc.property(parts, ([batch, start, vcs, registry, country, scope, project, flag]) => {
      const text = `${batch}-${start}-${start + 9}-${vcs}VCU-9-${registry}-${country}-${scope}${project}-01012020-31122020-${flag}`;
      const [, , , , , , , , wanted, id] = grammar.exec(text) ?? [];
      const read = attempt(() => readSerial("VCS", text, 10).read);
      expect(read === "refused").toBe(!grammar.test(text));
      if (read === "refused") return;
      expect(read?.projectId).toBe(id);
      expect(read?.sectoralScope).toBe(wanted === undefined ? null : Number(wanted));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["9-1-10-VCS-VCU-262-XYZ-BR-14-1686-01012017-31122017-1", "registry", "XYZ"],
  ["9-1-10-VCS-VCU-262-VER-BR-14-1686-31022017-31122017-1", "from", "31022017"],
  ["9-1-10-VCS-VCU-262-VER-BR-14-1686-01012018-31122017-1", "to", "31122017"],
  ["9-10-1-VCS-VCU-262-VER-BR-14-1686-01012017-31122017-1", "end", "1"],
  ["9-1-10-VCS-VCU-262-VER-BR-14-1686-01012017-31122017", "from", "1686"],
  ["", "batch", "–"],
])("%s is wrong at %s", (text, token, found) => {
  const word = "checks.serial.token";
  expect(() => readSerial("VCS", text, 10)).toThrow(
    expect.objectContaining({ word, values: { token, found } }),
  );
});

test("a quantity other than the block's is refused", () => {
  const text = "9-1-10-VCS-VCU-262-VER-BR-14-1686-01012017-31122017-1";
  expect(() => readSerial("VCS", text, 11)).toThrow(
    expect.objectContaining({
      word: "checks.serial.quantity",
      values: { count: 10, quantity: 11 },
    }),
  );
});

test("G14: a second block that shares one number overlaps in that number", () => {
  const block = (start: number, end: number, register = "VER") => ({
    programme: "VCS",
    register,
    start,
    end,
  });
  expect(overlapOf(block(100, 199), block(199, 250))).toEqual({ from: 199, to: 199 });
  expect(overlapOf(block(100, 199), block(200, 250))).toBeUndefined();
  expect(overlapOf(block(100, 199), block(100, 199, "APX"))).toBeUndefined();
});

/** Serials as public records of the registries print them, and the credits that those records state. */
test.each([
  ["GS", "GS1-1-KE-GS7495-16-2025-30645-608-30350", 29_743, "GS7495-2025-30645", "KE", "GS7495"],
  [
    "CAR",
    "CAR-1-US-1480-46-1156-FL-2026-10272-852724 to 860723",
    8000,
    "US-1480-2026-10272",
    "US",
    "1480",
  ],
  ["ACR", "ACR-US-934-2024-2891-58384 to 58673", 290, "934-2024-2891", "US", "934"],
  [
    "VCS",
    "9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0",
    20_745,
    "VER",
    "US",
    "1060",
  ],
  ["VCS", "100-5001-5100-VCU-003-MER-US-0003-01012010-31122010-1", 100, "MER", "US", "0003"],
] as const)(
  "a serial of %s reads as its registry counts it: %s",
  (programme, text, quantity, register, country, projectId) => {
    const serial = readSerial(programme, text, quantity);
    expect(serial).toMatchObject({ register, quantity, read: { country, projectId } });
    expect(serial.end - serial.start + 1).toBe(quantity);
  },
);

test("a serial that names a year alone is of that whole year", () => {
  const { read } = readSerial("ACR", "ACR-US-934-2024-2891-58384 to 58673", 290);
  expect(read).toMatchObject({ vintageFrom: "2024-01-01", vintageTo: "2024-12-31" });
  expect(read).toMatchObject({ sectoralScope: null, additionalCertification: null });
});

test.each([
  ["GS", "GS1-1-KE-7495-16-2025-30645-608-30350", "project", "7495"],
  ["CAR", "CAR-2-US-1480-46-1156-FL-2026-10272-852724 to 860723", "unit", "2"],
  ["ACR", "ACR-US-934-1824-2891-58384 to 58673", "vintage", "1824"],
  ["ACR", "ACR-US-934-2024-2891-58384 to 58673-9", "end", "9"],
] as const)("of %s, %s is wrong at %s", (programme, text, token, found) => {
  expect(() => readSerial(programme, text, 1)).toThrow(
    expect.objectContaining({ word: "checks.serial.token", values: { token, found } }),
  );
});

test("every grammar reads its own example, and a programme without one says why", () => {
  for (const { key, unreadSerials } of programmes) {
    const grammar = serialGrammars[key];
    expect(Boolean(grammar), key).toBe(unreadSerials === undefined);
    if (grammar) expect(readBlock(key, grammar.example), key).toBeDefined();
    if (grammar) expect(grammar.source, key).not.toBe("");
  }
});

test("an opaque serial overlaps itself, however typed, and no other", () => {
  const typed = ["A-1", " a-1", "Ａ–1", "A -\u200b1"];
  const [one, ...same] = typed.map((text) => readSerial("CCER", text, 5));
  if (!one) throw new Error("there are four");
  for (const other of same) expect(overlapOf(one, other)).toEqual({ from: 1, to: 5 });
  expect(overlapOf(one, readSerial("CCER", "A-2", 5))).toBeUndefined();
});

test("zeros before a number make no other numbering", () => {
  const [one, padded] = ["2891-58384", "02891-58384"].map((numbers) =>
    readSerial("ACR", `ACR-US-934-2024-${numbers} to 58673`, 290),
  );
  expect(one && padded && overlapOf(one, padded)).toEqual({ from: 58_384, to: 58_673 });
});

test.each([
  ["CCER", "9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0", "VCS"],
  ["verra", "9660-115597313-115618057-vcs-vcu-261-ver-us-14-1060-01012019-31122019-0", "VCS"],
  ["CDM", "ACR-US-934-2024-2891-58384 to 58673", "ACR"],
])(
  "under %s nobody records %s, whose numbers would then be compared with no other",
  (programme, text, own) => {
    expect(() => readSerial(programme, text, 1)).toThrow(
      expect.objectContaining({ word: "checks.serial.programme", values: { programme: own } }),
    );
  },
);

function attempt<Result>(act: () => Result) {
  try {
    return act();
  } catch (error) {
    if (isRefusal(error)) return "refused";
    throw error;
  }
}

test("what is typed beside a serial says what the serial says, and its days are in order", () => {
  const serial = "9344-82392553-82392562-VCS-VCU-262-VER-BR-14-1686-01012017-31122017-1";
  const own = { programme: "VCS", serial, country: "BR", projectId: "VCS1686" };
  const days = { vintageFrom: "2017-01-01", vintageTo: "2017-12-31", issuedOn: "2018-05-05" };
  const fields = (typed: object) => {
    try {
      refuseUnlike({ ...own, ...days, ...typed }, "2026-01-01");
    } catch (error) {
      return isRefusal(error) && error.fields;
    }
    return undefined;
  };
  expect(fields({})).toBeUndefined();
  const said = (value: string) => ({ word: "credits.refused.unlike", values: { said: value } });
  expect(fields({ country: "CN" })).toEqual({ country: said("BR") });
  expect(fields({ projectId: "99" })).toEqual({ projectId: said("1686") });
  expect(fields({ vintageFrom: "2016-01-01" })).toEqual({ vintageFrom: said("2017-01-01") });
  expect(fields({ vintageTo: "2018-01-01" })).toEqual({ vintageTo: said("2017-12-31") });
  expect(fields({ vintageTo: "2016-12-31" })).toMatchObject({
    vintageTo: { word: "credits.refused.vintage" },
  });
  expect(fields({ issuedOn: "2016-05-05" })).toMatchObject({
    issuedOn: { word: "credits.refused.beforeVintage" },
  });
  expect(fields({ issuedOn: "2026-01-02" })).toMatchObject({
    issuedOn: { word: "credits.refused.issuedFuture" },
  });
});

test("a serial is looked for however wide it was typed", () => {
  const serial = "9344-82392553-82392562-VCS-VCU-262-VER-BR-14-1686-01012017-31122017-1";
  const wide = serial.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  expect(wide.startsWith("９３４４－")).toBe(true);
  expect(readAsked(wide, "")).toEqual(readAsked(serial, ""));
  expect(readAsked(wide, "VCS")).toMatchObject([{ start: 82392553, end: 82392562 }]);
});
