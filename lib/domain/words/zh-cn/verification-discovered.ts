export const verificationDiscovered = {
  discovered: {
    title: "意见之后",
    state: {
      before: "目前没有已出具的意见。",
      issued: "意见有效。知悉可能影响意见的事实者，请在此报告；其他人可提出投诉。",
      reopened: "发现了新事实，意见受到质疑。该报告的证书已暂停。",
      closed: "意见已撤回，核查项目已永久关闭。该年度须重述。",
    },
    facts: "报告的事实",
    noFactsTitle: "没有报告的事实",
    noFacts: "意见出具后出现的事实会显示在此，供组长、机构管理员及报告人查看。",
    byComplaint: "来自投诉",
    outcome: { reopened: "已据此处理：", set_aside: "已搁置：" },
    decided: "意见之后的决定",
    ruling: {
      reopen: "因发现新事实重新打开",
      confirm: "经组长和独立复核人决定，意见维持有效",
      withdraw: "经组长和独立复核人决定，意见已撤回",
      resume: "核查已恢复，原意见已撤回",
    },
    waits: {
      confirm: "已提议维持意见，等待另一人决定",
      withdraw: "已提议撤回意见，等待另一人决定",
    },
    reason: "理由",
    text: "出现了什么事实，您如何得知",
    act: {
      fact_report: {
        open: "报告事实",
        title: "报告意见出具后发现的事实？",
        text: "组长和机构管理员会看到。无论如何决定，记录都会保留。",
      },
      fact_set_aside: {
        open: "搁置",
        title: "搁置该事实？",
        text: "它不影响意见。报告人会看到您的理由。",
      },
      engagement_reopen: {
        open: "因发现新事实重新打开",
        title: "重新打开该核查项目？",
        text: "该报告的证书立即暂停，理由对所有人公开。请勿在其中提及任何人。",
      },
      opinion_confirm: {
        open: "提议维持意见",
        title: "提议维持意见？",
        text: "由组长和独立复核人共同决定。之后颁发人可恢复证书。",
      },
      opinion_withdraw: {
        open: "提议撤回意见",
        title: "提议撤回意见？",
        text: "由组长和独立复核人共同决定。之后核查项目关闭，已公开的年度须重述。",
      },
      second_ruling: {
        open: "共同决定",
        title: "作为第二人决定？",
        text: "上述提议立即生效。",
      },
      drop_ruling: {
        open: "放弃提议",
        title: "放弃该提议？",
        text: "核查项目保持重新打开状态。",
      },
      report_reopen: {
        open: "恢复核查",
        title: "恢复核查？",
        text: "意见将撤回，该报告的证书暂停，报告重新进入核查。",
      },
    },
  },
  restating: {
    title: "该年度的重述",
    text: "已公开的内容不会就地更改。如发现有误，则重述该年度：由组长或填报人提议，再由组织评估并决定。",
    propose: "提议重述",
    see: "该年度的重述",
  },
} as const;
