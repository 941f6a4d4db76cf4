import type { ConflictCandidate } from "../../domain/conflict/candidate.js";
import type { ConflictQuestion } from "../../domain/conflict/gather.js";
import { gatherCandidates, together } from "../../domain/conflict/gather.js";
import type { Deadline } from "../../domain/deadline.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import type { AnalysisReader } from "../analysis.js";

/**
 * The statements among which the conflicts of each question are, sorted by id; one list per question, in the order
 * given. `findConflicts` judges them. A batch reads the store as often as its longest question.
 */
export async function conflictCandidates(
  reader: Pick<AnalysisReader, "conflictCandidates">,
  questions: readonly ConflictQuestion[],
  deadline: Deadline,
): Promise<ConflictCandidate[][]> {
  const gathering = together(questions.map(gatherCandidates));
  let answers: readonly (readonly ConflictCandidate[])[] = [];
  for (;;) {
    await yieldIfDue(deadline);
    deadline.check();
    const { done, value } = gathering.next(answers);
    if (done === true) return value;
    answers = value.length === 0 ? [] : await reader.conflictCandidates(value);
  }
}
