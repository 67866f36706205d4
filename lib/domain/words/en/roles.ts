export const roles = {
  reporter: { name: "Reporter", does: "Enters the year’s data, answers findings and submits." },
  contributor: {
    name: "Site contributor",
    does: "Enters activity and evidence for their own sites.",
  },
  org_admin: {
    name: "Organisation administrator",
    does: "Signs off for management, manages members and requests the certificate.",
  },
  lead_verifier: {
    name: "Lead verifier",
    does: "Plans the verification, decides on findings and signs the opinion.",
  },
  verifier: { name: "Verifier", does: "Checks data against evidence and raises findings." },
  reviewer: { name: "Independent reviewer", does: "Reviews the opinion before it is signed." },
  issuer: { name: "Issuer", does: "Approves the verified report and issues the certificate." },
  body_admin: {
    name: "Verification body administrator",
    does: "Assigns the people of an engagement and manages the body’s members.",
  },
  platform_admin: {
    name: "Platform administrator",
    does: "Runs the installation: organisations, factor editions and the trail.",
  },
} as const;
