import { plainAddress } from "@/lib/domain/messages/address";

/** Whether e-mail is set up: `SMTP_URL`. Without it messages stay in the portal. */
export function mailIsOn(): boolean {
  return Boolean(process.env.SMTP_URL);
}

/**
 * The mail server and the address that e-mails come from.
 * @throws Error naming the setting that is missing or not valid
 */
export function mailSettings(): { url: string; from: string } {
  const url = process.env.SMTP_URL ?? "";
  if (!/^smtps?:\/\/[^\s/]+/.test(url)) {
    throw new Error("SMTP_URL must be smtp://host:port or smtps://host:port.");
  }
  const from = plainAddress(process.env.MAIL_FROM ?? "");
  if (!from)
    throw new Error(
      "MAIL_FROM must be the one address e-mails come from, such as zeroproof@example.org.",
    );
  return { url, from };
}
