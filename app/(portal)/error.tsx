"use client";
import { Failed } from "@/app/_ui/shell/failed";

export default Failed;
