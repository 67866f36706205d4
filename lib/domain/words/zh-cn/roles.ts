import type { en } from "../en";
import type { Same } from "../shape";

export const roles = {
  reporter: { name: "填报人", does: "填报年度数据，回复核查发现并提交报告。" },
  contributor: { name: "场所填报人", does: "为所负责的场所填报活动数据与佐证材料。" },
  org_admin: { name: "组织管理员", does: "代表管理层签核，管理成员并申请证书。" },
  lead_verifier: { name: "核查组长", does: "制定核查计划，裁定核查发现并签署意见。" },
  verifier: { name: "核查员", does: "对照佐证材料核对数据并提出核查发现。" },
  reviewer: { name: "独立复核人", does: "在签署前复核核查意见。" },
  issuer: { name: "颁发人", does: "批准已核查的报告并颁发证书。" },
  body_admin: { name: "核查机构管理员", does: "为核查项目指派人员并管理机构成员。" },
  platform_admin: { name: "平台管理员", does: "管理平台：组织、排放因子版本与审计记录。" },
} satisfies Same<typeof en.roles>;
