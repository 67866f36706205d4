"use client";
import { useRef } from "react";
import { hashOf } from "./file-hash";
import { Input } from "./input";

/** A SHA-256, typed or computed on the device from a file that is not sent. */
export function HashInput({ choose }: { choose: string }) {
  const field = useRef<HTMLInputElement>(null);
  async function computed(file: File | undefined) {
    if (file && field.current) field.current.value = await hashOf(file);
  }
  return (
    <div className="space-y-2">
      <Input ref={field} width="full" spellCheck={false} autoComplete="off" maxLength={64} />
      <label className="block text-sm text-muted-foreground">
        {choose}
        <input
          type="file"
          onChange={(event) => computed(event.target.files?.[0])}
          className="mt-1 block w-full text-base file:mr-3 file:min-h-10 file:rounded-md file:border file:border-control file:bg-surface file:px-4 file:font-medium file:text-foreground"
        />
      </label>
    </div>
  );
}
