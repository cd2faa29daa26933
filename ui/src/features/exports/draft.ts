/** What is chosen for an export, and whether it can run. Pure. */
import type { ExportDraft, ExportPlan } from "@/ipc/commands";

export const FORMATS = ["xlsx", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** The form. The password of the second person lives only here. */
export type Typed = {
  format: Format;
  path: string;
  reason: string;
  approver: string;
  approverPassword: string;
};

export const NOTHING_TYPED: Typed = {
  format: "xlsx",
  path: "",
  reason: "",
  approver: "",
  approverPassword: "",
};

/** The path with the ending of `format` in place of the one of another format. */
export function withEnding(path: string, format: Format): string {
  return path.replace(new RegExp(`\\.(${FORMATS.join("|")})$`, "i"), `.${format}`);
}

/** Whether everything that is asked for is there. */
export function isComplete(typed: Typed, plan: ExportPlan): boolean {
  const agreed = !plan.needsApproval || (typed.approver !== "" && typed.approverPassword !== "");
  return plan.count > 0 && typed.path.trim() !== "" && typed.reason.trim() !== "" && agreed;
}

/** As it is sent. */
export function toWire(typed: Typed, query: string, plan: ExportPlan): ExportDraft {
  const { format, path, reason, approver, approverPassword } = typed;
  return {
    query,
    format,
    path: path.trim(),
    reason: reason.trim(),
    approver: plan.needsApproval ? approver : null,
    approverPassword: plan.needsApproval ? approverPassword : null,
  };
}
