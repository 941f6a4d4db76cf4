import type { ConflictPreference } from "../../../../client/index.js";
import type { Say } from "../../state/context.js";

/** Why one of several statements is preferred, in words. */
export function preferenceText(preference: ConflictPreference, say: Say): string {
  switch (preference) {
    case "RANK":
      return say("取舍依据：编辑的判断。", "Preferred by the judgment of an editor.");
    case "PRECISION":
      return say(
        "取舍依据：所取的一条数字确切，另一条是约数。",
        "Preferred because it gives the exact amount.",
      );
    case "DOCUMENTS":
      return say("取舍依据：有更多文献这样写。", "Preferred because more documents state it.");
    case "BASIS":
      return say("取舍依据：日期由来源写明，另一条是推断。", "Preferred because a source states its date.");
    case "LATER_SOURCE":
      return say("取舍依据：来源较晚。", "Preferred because its source is later.");
    case "NOTHING":
      return say("依据相当，未作取舍。", "Equally supported: none is preferred.");
    case "ALONE":
      return say("这条陈述自相矛盾。", "The statement contradicts itself.");
  }
}
