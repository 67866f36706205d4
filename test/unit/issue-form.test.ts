import { expect, test } from "vitest";
import { issueForm } from "@/lib/domain/inputs/issue-form";

const id = "0b1c6f0e-5a0e-4c53-9a57-0d6f6f3f5f11";
const holder = "Example Energy Co., Ltd. (demonstration)";

test("a certificate is issued only with the holder's name as it stands on it", () => {
  expect(issueForm.safeParse({ id, holder, name: holder }).success).toBe(true);
  const refused = issueForm.safeParse({ id, holder, name: "Example Energy" });
  expect(refused.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [["name"], "approvals.issue.nameWrong"],
  ]);
});

test("full-width characters and doubled spaces are the keyboard's, not another name", () => {
  const typed = "Example  Energy Co., Ltd. （demonstration）";
  expect(issueForm.safeParse({ id, holder, name: typed }).success).toBe(true);
});
