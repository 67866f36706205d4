// `npm run dev`: the portal with reloading, on the same store as `npm start`.
import { checkNode, environment, install, run } from "./lib.mjs";

checkNode();
install();
const env = environment();
run(process.execPath, ["bin/zeroproof.mjs", "prepare"], env);
console.log(`Open ${env.NEXTAUTH_URL}; stop with Ctrl C.`);
run(process.execPath, ["node_modules/next/dist/bin/next", "dev", "--port", env.PORT], env);
