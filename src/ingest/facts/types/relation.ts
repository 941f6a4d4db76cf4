import { ENTITY_KINDS } from "../../../domain/entity.js";
import { predicate } from "../../../domain/vocabulary.js";
import type { FactTypeRules } from "../fact-type.js";
import { NO_ENTITY } from "../fact-type.js";
import { standingOf } from "../writer.js";
import { relate } from "./relate.js";
import { whenOf } from "./when.js";

/** A relation of the vocabulary between each subject and each object. */
export const relation: FactTypeRules<"relation"> = {
  ...NO_ENTITY,
  write: (writer, fact, path) => {
    const source = writer.source(fact);
    const { subjects: subjectKinds, objects: objectKinds } = predicate(fact.relation);
    const subjects = writer.referenceAll(fact.subject, subjectKinds, [...path, "subject"], source);
    const objects = writer.referenceAll(fact.object, objectKinds, [...path, "object"], source);
    const results = writer.referenceAll(fact.result, ENTITY_KINDS, [...path, "result"], source);
    for (const [subject, object] of subjects.flatMap((one) =>
      objects.map((other) => [one, other] as const),
    )) {
      if (subject.id === object.id) {
        const message = `"${object.key}" cannot have a relation to itself`;
        writer.faults.push(writer.article.file.fault([...path, "object"], message));
      }
      const partners = fact.jointly === true ? subjects.filter(({ id }) => id !== subject.id) : [];
      relate(writer, subject, fact.relation, object, source, {
        qualifiers: {
          ...(fact.role === undefined ? {} : { role: fact.role }),
          ...(partners.length === 0 ? {} : { with: partners.map(({ id }) => id) }),
          ...(results.length === 0 ? {} : { result: results.map(({ id }) => id) }),
        },
        ...standingOf(fact),
        when: { ...whenOf(fact), ...writer.limits(fact) },
      });
    }
  },
};
