export const reports = {
  refused: {
    period: "结束日必须晚于起始日。",
    overlap: "该期间与报告“{label}”的期间重叠。",
    unsigned: "管理层尚未签署这些数据，或签署后数据已变更。请由机构管理员签署。",
    changed: "提交期间草稿已变更。请核对数据后重新提交。",
    blocking: "有{count}项检查未通过，无法继续。请查看报告的检查结果。",
    unanswered: "还有{count}项核查发现待您答复。请先全部答复。",
    ownSites: "场所“{site}”不在您的编辑范围内。请联系本机构的填报人。",
    noStatement: "尚未提交任何内容。",
    evidence: "文件所关联的条目“{key}”不在本报告中。",
    organisation: "该案例文件属于“{slug}”，与本机构不符。",
    demo: "演示用案例文件只能归入演示机构。",
    factors: "案例文件中因子“{key}”的数值与因子库不一致。请改用其他键名。",
  },
};
