import { graded } from "@/lib/domain/inventory/stored";
import { calculate } from "@/lib/domain/calculate";
import { library, yearOf } from "./year";
const file = yearOf(100_000);
for (let n=0;n<4;n++){ let t=performance.now(); graded(file, library); const a=performance.now()-t; t=performance.now(); calculate(file, library); console.log(a|0,(performance.now()-t)|0);} 
