"use client";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Sends the form it stands in and shows that it is being sent; a second press meanwhile does nothing. */
export function SubmitButton({ variant = "primary", ...rest }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      busy={pending}
      onClick={(event) => pending && event.preventDefault()}
    />
  );
}
