import { verificationFindings } from "./verification-findings";
import { verificationPages } from "./verification-pages";

export const verification = {
  ...verificationPages,
  ...verificationFindings,
  refused: {
    notABody: "请选择核查机构。",
    notAccredited: "该机构的认可有效期不包含{day}。",
    engaged: "此报告已委托核查机构。",
    safeguards: "请说明对所列不利影响的防范措施。",
    notAssigned: "此人未被指派，请重新加载页面。",
    ownDuty: "您不能为自己分派职责，须由该机构的其他管理员分派。",
    apart: "每人只能承担一项职责：组长、组员、独立评审人和颁发人必须为不同的人。",
    signatory: "签字人必须是核查组长或组员。",
    role: "{name}不具备此项职责所需的角色。",
    member: "{name}现为或在过去24个月内曾为报告组织成员，不得在此承担任何职责。",
    undeclared: "尚有{count}人未声明公正性与能力。",
    noStatement: "尚无已提交的声明。",
    noLevel: "请至少为一组范围指定保证等级。",
    noVisit: "请列明现场核查，或说明未进行的理由。",
    controlTest: "请审查{site}的控制权测试：该场所为租赁，且不在范围一、范围二之内。",
    noEffect: "错报须注明范围及其以吨计的影响。",
    nothingToCorrect: "无需退回：没有要求更正的未关闭核查发现。",
    notAuthor: "核查发现只能由提出人或组长撤回。",
    clarification: "澄清类核查发现不能保留为未更正，请接受答复或撤回。",
    notDue: "报告方可在{day}前答复。",
    material: "此影响已达到重要性阈值，因此属于重大。",
    openFindings: "仍有{count}项核查发现未关闭。",
    raised:
      "根据核查发现，意见不得优于“{kind, select, unmodified {无保留意见} modified {保留意见} adverse {否定意见} other {无法表示意见}}”。",
    reason: "请说明为何出具低于核查发现所建议的意见。",
    raisedFinding: "您在此项委托中提出过核查发现，因此不能评审其意见。",
    notSignatory: "只有此项委托指定的签字人可以签署意见。",
    hash: "所显示的声明不是现行声明，请重新加载页面。",
    confirm: "请确认签署此意见。",
  },
} as const;
