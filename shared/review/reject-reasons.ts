/** Why a publisher refuses a change; the window says it in words. */
export const rejectReasons = ["meaning", "french", "needless", "house-style", "other"] as const;
export type RejectReason = (typeof rejectReasons)[number];
