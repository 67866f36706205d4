import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type Received = { readonly to: readonly string[]; readonly raw: string };
/** An answer in place of taking it: its code and when it is given. */
type Refusing = { at: "rcpt" | "data"; code: number } | undefined;

/** A real SMTP server of this test's own that keeps what it took, refuses while told to, and answers `onMail` first. */
export async function mailbox(onMail: (mail: Received) => Promise<void> | void = () => undefined) {
  const taken: Received[] = [];
  const state: { refusing: Refusing } = { refusing: undefined };
  const refusal = (code: number) => Object.assign(new Error("not now"), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(_, __, done) {
      const { refusing } = state;
      done(refusing?.at === "rcpt" ? refusal(refusing.code) : null);
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        if (state.refusing?.at === "data") return done(refusal(state.refusing.code));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const mail = { to, raw: Buffer.concat(parts).toString("utf8") };
        taken.push(mail);
        await onMail(mail);
        return done();
      });
    },
  });
  server.on("error", () => undefined); // a client that was killed breaks its connection
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuse: (refusing: Refusing) => {
      state.refusing = refusing;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

/** A header's value, unfolded and decoded as RFC 2047 has it. */
export function header({ raw }: Received, name: string): string {
  const [head = ""] = raw.split("\r\n\r\n");
  const line = new RegExp(`^${name}: (.*)$`, "im").exec(head.replace(/\r\n[ \t]+/g, " "));
  return (line?.[1] ?? "")
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
      how.toLowerCase() === "b" ? Buffer.from(text, "base64").toString() : unquoted(text, "_"),
    );
}

/** The text of a message of one part. */
export function body(mail: Received): string {
  const text = mail.raw.slice(mail.raw.indexOf("\r\n\r\n") + 4);
  const encoding = header(mail, "Content-Transfer-Encoding").toLowerCase();
  if (encoding === "base64") return Buffer.from(text, "base64").toString();
  return encoding === "quoted-printable" ? unquoted(text.replace(/=\r\n/g, "")) : text;
}

function unquoted(text: string, space = ""): string {
  const spaced = space ? text.replaceAll(space, " ") : text;
  const bytes = spaced.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
