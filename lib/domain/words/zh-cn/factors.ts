import type { en } from "../en";
import type { Same } from "../shape";

export const factors = {
  refused: {
    changed: "版本“{edition}”已以其他数值载入。因子版本一经载入不得更改。",
  },
} satisfies Same<typeof en.factors>;
