import { useTranslations } from "next-intl";
import { Card, CardGrid } from "@/app/_ui/card";
import { Link } from "@/app/_ui/link";

const places = [
  { key: "organisations", href: "/admin/organisations" },
  { key: "audit", href: "/audit" },
  { key: "factors", href: "/factors" },
  { key: "register", href: "/register" },
] as const;

/** What the platform's administrator looks after. */
export function Platform() {
  const t = useTranslations("dashboard.platform");
  return (
    <CardGrid>
      {places.map(({ key, href }) => (
        <Card key={key} title={<Link href={href}>{t(key)}</Link>}>
          <p className="text-muted-foreground">{t(`${key}Text`)}</p>
        </Card>
      ))}
    </CardGrid>
  );
}
