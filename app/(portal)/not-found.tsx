import { NotFound } from "@/app/_ui/shell/not-found";

export default NotFound;
