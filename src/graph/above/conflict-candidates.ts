import type { ConflictCandidate } from "../../domain/conflict/candidate.js";
import type { ConflictQuestion } from "../../domain/conflict/gather.js";
import { gatherCandidates, together } from "../../domain/conflict/gather.js";
import type { Deadline } from "../../domain/deadline.js";
import { yieldIfDue } from "../../domain/event-loop.js";
import type { AnalysisReader } from "../analysis.js";

/**
 * The statements that may conflict, for each question: one list per question, sorted by id, in the order
 * given. `findConflicts` judges them. A batch calls the store once for each round; the question with the most rounds decides how often.
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
