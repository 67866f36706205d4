import { createTransport } from "nodemailer";
import { plainAddress } from "@/lib/domain/messages/address";
import type { Fault } from "@/lib/domain/messages/retry";
import { mailSettings } from "./mail-settings";

/** An e-mail of plain text to one person. `id` makes it the same message when it is sent again. */
export type Mail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** So long one sending may take in all, milliseconds: far less than a message's lease. */
const giveUpAfter = 60_000;

/** One connection to the mail server, for as many messages as there are. */
export type Post = {
  /** Undefined when the server took it, or what was wrong: never an error of the network. */
  readonly send: (mail: Mail) => Promise<Fault | undefined>;
  readonly close: () => void;
};

/**
 * Opens the way to the mail server that `SMTP_URL` names, from the address of `MAIL_FROM`.
 * @throws Error naming the setting that is missing or not valid
 */
export function openPost(): Post {
  const { url, from } = mailSettings();
  const short = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = createTransport({ url, pool: true, maxConnections: 1, ...short });
  const host = from.slice(from.lastIndexOf("@") + 1);
  return {
    close: () => transport.close(),
    async send({ id, to, subject, text }) {
      const address = plainAddress(to);
      if (!address) return { code: "address", final: true };
      // Addresses as objects: as text a comma or a bracket in one could make another of it.
      const sending = transport.sendMail({
        from: { name: "Zeroproof", address: from },
        to: { name: "", address },
        envelope: { from, to: [address] },
        messageId: `<${id}@${host}>`,
        subject,
        text,
        headers: { "Auto-Submitted": "auto-generated" },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return settled(sending);
    },
  };
}

async function settled(sending: Promise<unknown>): Promise<Fault | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Fault>((resolve) => {
    timer = setTimeout(() => resolve({ code: "time", final: false }), giveUpAfter);
  });
  try {
    return await Promise.race([sending.then(() => undefined, faultOf), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** 5xx to an address or to the message is final; everything else, such as a password refused, may be mended. */
function faultOf(error: { code?: unknown; responseCode?: unknown }): Fault {
  const answer = typeof error.responseCode === "number" ? error.responseCode : 0;
  const code = `${String(error.code ?? "fault")}${answer ? ` ${answer}` : ""}`;
  const ours = error.code === "EENVELOPE" || error.code === "EMESSAGE";
  return { code, final: ours && answer >= 500 };
}
