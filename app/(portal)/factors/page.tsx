import { PageHead } from "@/app/_ui/page-head";

export default function Page() {
  return <PageHead title="" />;
}
