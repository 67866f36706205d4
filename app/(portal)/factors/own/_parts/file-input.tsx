"use client";
import { useEffect, useRef } from "react";
import { Input } from "@/app/_ui/input";

/** One file. The form's reset after a refusal forgets the choice; this puts it back. */
export function FileInput({ accept }: { accept: string }) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<FileList>(null);
  useEffect(() => {
    const form = input.current?.form;
    const restore = () =>
      setTimeout(() => {
        if (input.current && chosen.current) input.current.files = chosen.current;
      });
    form?.addEventListener("reset", restore);
    return () => form?.removeEventListener("reset", restore);
  }, []);
  function keep(files: FileList | null) {
    const all = new DataTransfer();
    for (const file of files ?? []) all.items.add(file);
    chosen.current = all.files;
  }
  return (
    <Input ref={input} type="file" accept={accept} onChange={(event) => keep(event.target.files)} />
  );
}
