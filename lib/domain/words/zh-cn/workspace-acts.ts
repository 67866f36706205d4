import type { en } from "../en";
import type { Same } from "../shape";

export const workspaceActs = {
  report: {
    create: "新建年度",
    edit: "更改边界或申报内容",
    sign_off: "管理层签批",
    submit: "提交核查",
    recall: "撤回提交",
    resubmit: "重新提交",
    verify_start: "开始核查",
    return: "退回更正",
    approve: "批准",
    send_back: "退回核查",
    publish: "公开",
  },
  site: { edit: "更改场所" },
  activity: {
    add: "新增活动数据",
    change: "更改活动数据",
    remove: "移除活动数据",
    import: "导入活动数据",
  },
  evidence: { upload: "添加佐证材料" },
  instrument: { edit: "更改凭证" },
  measure: { edit: "更改措施" },
  retirement: { record: "登记注销", check: "在登记机构核对注销" },
  engagement: {
    request: "委托核查机构",
    assign: "指派人员",
    declare: "声明公正性",
    accept: "受理委托",
    plan: "批准核查计划",
  },
  finding: {
    raise: "提出核查发现",
    respond: "回复核查发现",
    accept: "接受回复并关闭",
    reject: "未接受回复",
    leave: "保留为未更正",
    withdraw: "撤回核查发现",
  },
  opinion: {
    draft: "起草核查意见",
    review: "复核通过",
    return: "复核退回",
    sign: "签署核查意见",
  },
  claim: {
    draft: "起草声明并运行规则检查",
    request: "申请证书",
    recall: "撤回申请",
    discard: "放弃声明",
    refuse: "拒绝申请",
  },
  certificate: { issue: "颁发证书" },
  other: "{action}",
} satisfies Same<typeof en.workspace.acts>;
