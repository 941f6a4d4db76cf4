import type { EventKind } from "../../../../client/index.js";
import type { Say } from "../../state/context.js";

const TEXTS: Readonly<Record<EventKind, readonly [zh: string, en: string]>> = {
  MEETING: ["会议", "meeting"],
  STUDY: ["学习", "study session"],
  TRAINING: ["培训", "training"],
  CONGRESS: ["代表大会", "congress"],
  CEREMONY: ["仪式", "ceremony"],
  SIGNING: ["签署", "signing"],
  INSPECTION: ["调研检查", "inspection"],
  VISIT: ["参观走访", "visit"],
  LECTURE: ["讲座", "lecture"],
  CAMPAIGN: ["主题活动", "campaign"],
  COMPETITION: ["竞赛", "competition"],
  PUBLICATION: ["发布", "publication"],
  LAUNCH: ["启动", "launch"],
  REGISTRATION: ["登记", "registration"],
  REORGANIZATION: ["机构变动", "reorganization"],
  EMERGENCY: ["应急事件", "emergency"],
  OTHER: ["其他事件", "other event"],
};

export const EVENT_KINDS = Object.keys(TEXTS) as readonly EventKind[];

export function eventKindText(kind: EventKind, say: Say): string {
  return say(...TEXTS[kind]);
}
