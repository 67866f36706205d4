"use client";
import { FileSearch } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { type DragEvent, useRef, useState, useTransition } from "react";
import { Button } from "@/app/_ui/button";
import { hashOf } from "@/app/_ui/file-hash";

type Props = {
  /** The certificate the file is compared with; without it, any. */
  readonly number?: string;
  readonly words: {
    readonly file: string;
    readonly submit: string;
    readonly working: string;
    readonly noScript: string;
  };
};
const most = 10_000_000;

/**
 * Hashes a chosen or dropped file on the device and asks for the page of its hash: the file stays where
 * it is. Before scripts have loaded, or without them, the same form sends it to be hashed and forgotten.
 */
export function FileCheck({ number, words }: Props) {
  const router = useRouter();
  const path = usePathname();
  const [hashing, setHashing] = useState(false);
  const [turning, turn] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  async function compare(file: File | undefined) {
    if (!file) return;
    setHashing(true);
    const sha256 = file.size > most ? "too_large" : await hashOf(file);
    setHashing(false);
    turn(() => router.push(`${path}?sha256=${sha256}#compare` as never)); // an address made at run time
  }
  function dropped(event: DragEvent) {
    event.preventDefault();
    compare(event.dataTransfer.files[0]);
  }
  function chosen() {
    const field = form.current?.elements.namedItem("file");
    return field instanceof HTMLInputElement ? field.files?.[0] : undefined;
  }
  const busy = hashing || turning;
  return (
    <form
      ref={form}
      method="post"
      action="/verify/file"
      encType="multipart/form-data"
      onSubmit={(event) => {
        event.preventDefault();
        compare(chosen());
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropped}
      className="max-w-xl space-y-4 rounded-md border-2 border-dashed border-control p-6"
    >
      {number && <input type="hidden" name="number" value={number} />}
      <label className="block font-medium">
        <span className="flex items-center gap-2">
          <FileSearch aria-hidden className="size-5 text-primary" />
          {words.file}
        </span>
        <input
          type="file"
          name="file"
          accept="application/pdf,.pdf"
          onChange={() => compare(chosen())}
          className="mt-2 block w-full text-base file:mr-3 file:min-h-10 file:rounded-md file:border file:border-control file:bg-surface file:px-4 file:font-medium file:text-foreground"
        />
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={busy}>
          {words.submit}
        </Button>
        <span role="status" className="text-sm text-muted-foreground">
          {busy && words.working}
        </span>
      </div>
      <noscript>
        <p className="text-sm text-muted-foreground">{words.noScript}</p>
      </noscript>
    </form>
  );
}
