import { predicate } from "../../../domain/vocabulary.js";
import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import { statusOf } from "../writer.js";
import { whenOf } from "./when.js";

/** A relation of the vocabulary between each subject and each object. */
export const relation: FactTypeRules<"relation"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    const source = writer.source(fact.at);
    const { subjects: subjectKinds, objects: objectKinds } = predicate(fact.relation);
    const subjects = writer.referenceAll(fact.subject, subjectKinds, [...path, "subject"], source);
    const objects = writer.referenceAll(fact.object, objectKinds, [...path, "object"], source);
    for (const [subject, object] of subjects.flatMap((one) =>
      objects.map((other) => [one, other] as const),
    )) {
      if (subject.id === object.id) {
        const message = `"${object.key}" cannot have a relation to itself`;
        writer.faults.push(writer.article.file.fault([...path, "object"], message));
      }
      writer.ledger.add(
        {
          subject: subject.id,
          predicate: fact.relation,
          target: { object: object.id },
          qualifiers: fact.role === undefined ? {} : { role: fact.role },
          status: statusOf(fact),
          when: whenOf(fact),
        },
        source,
      );
    }
  },
};
