import { NextIntlClientProvider } from "next-intl";
import { type ComponentProps, createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CertificateEvents } from "@/app/_ui/certificate/events";
import { Say } from "@/app/(portal)/certificates/[id]/say";
import { messages } from "@/lib/domain/words/index";

const drawn = (children: ReactElement) =>
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: "en",
      timeZone: "Asia/Shanghai",
      messages: messages.en,
      children,
    }),
  );

type Certificate = ComponentProps<typeof Say>["certificate"];
const said = { sentence: "A: neutral for 2022.", notCovered: [], limits: [] };
const saying = (state: Certificate["state"]) =>
  drawn(
    createElement(Say, {
      certificate: { number: "CN-2026-000001-7", state, said: { en: said, "zh-CN": said } },
    }),
  );

test("the holder is given a claim's sentence while its certificate is valid, and never after", () => {
  expect(saying("issued")).toContain(said.sentence);
  for (const state of ["suspended", "revoked", "expired", "superseded"] as const) {
    expect(saying(state)).not.toContain(said.sentence);
    expect(saying(state)).toContain("down wh");
  }
});

test("a certificate that was suspended and is valid again is told as reinstated, not as issued twice", () => {
  const event = (state: Certificate["state"], day: string) =>
    ({ state, cause: "", reason: "", at: `2026-11-${day}T08:00:00.000Z`, byRole: "" }) as const;
  const history = [event("issued", "25"), event("suspended", "26"), event("issued", "27")];
  const html = drawn(createElement(CertificateEvents, { history }));
  const order = ["Reinstated", "Suspended", "Issued"].map((one) => html.indexOf(one));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(html.match(/Issued/g)).toHaveLength(1);
});
