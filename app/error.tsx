"use client";
import { Failed } from "./_ui/shell/failed";

export default Failed;
