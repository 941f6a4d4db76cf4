import { conflictRules } from "../../domain/conflict/rules.js";
import type { EntityId } from "../../domain/entity.js";
import type { Day } from "../../domain/time.js";
import { isFirm, isQualified, parseDate } from "../../domain/time.js";
import { organizersOf } from "../facts/types/event.js";
import type { LocatedFact } from "../facts/fact.js";
import type { Path } from "../facts/origin.js";
import type { Draft } from "../facts/registry.js";
import type { Check, CheckInput } from "./check.js";

interface Life {
  /** The first day on which it is known to exist; null: unknown. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** An organization does nothing before it was founded or after another one replaced it. */
export const organizerLife: Check = {
  name: "organizers' lives",
  find: (input) => {
    const lives = livesOf(input);
    return input.files.articles
      .flatMap(({ facts }) => facts)
      .flatMap((fact) => {
        const { date, actors } = actsOf(fact);
        if (date === undefined || isQualified(date)) return [];
        const { earliest, latest } = parseDate(date);
        return actors.flatMap(([reference, ...field]) => {
          const organization = input.registry.find(reference, ["ORGANIZATION"]);
          const life = organization ? lives(organization) : { from: null, to: null };
          const early = life.from !== null && latest !== null && latest < life.from;
          const late = life.to !== null && earliest !== null && earliest > life.to;
          if (!early && !late) return [];
          const message = `on ${date} "${reference}" was ${early ? "not there yet" : "no more"}: look at its founding, former names and successors`;
          return [fact.file.fault([...fact.path, ...field], message, "WARNING")];
        });
      });
  },
};

/** Who does something on the date of a fact, each with the path of its field. */
function actsOf({ type, value }: LocatedFact): {
  readonly date?: string | undefined;
  readonly actors: readonly (readonly [reference: string, ...field: Path])[];
} {
  const listed = (
    field: string,
    references: string | readonly string[] = [],
  ): (readonly [string, ...Path])[] =>
    typeof references === "string"
      ? [[references, field]]
      : references.map((reference, index) => [reference, field, index] as const);
  switch (type) {
    case "event": {
      // The subject of an event can be what it founds or ends.
      const present = Object.entries(value.participants ?? {})
        .filter(([, roles]) => !JSON.stringify(roles).includes("SUBJECT"))
        .map(([key]) => [key, "participants", key] as const);
      const organizers = organizersOf(value).map(([key, , field]) => [key, "organizers", field] as const);
      return { date: value.date, actors: [...organizers, ...present] };
    }
    case "agreement":
      return { date: value.signedOn, actors: listed("parties", value.parties) };
    case "honor":
    case "designation":
      return { date: value.on, actors: listed("recipients", value.recipients) };
    case "tenure":
      return {
        date: value.on,
        actors: Object.keys(value.positions).map((key) => [key, "positions", key] as const),
      };
    case "relation":
      return {
        date: value.on,
        actors: rules.lives
          .filter(({ predicate }) => predicate === value.relation)
          .flatMap(({ organization }) => listed(organization, value[organization])),
      };
    case "work":
    case "figure":
    case "writtenAs":
    case "rename":
    case "founded":
    case "dissolved":
    case "mention":
      return { actors: [] };
  }
}

const rules = conflictRules.IMPOSSIBLE_ORDER;

function livesOf({ dataset }: CheckInput): (organization: Draft) => Life {
  const begins = new Map<EntityId, Day[]>();
  const ends = new Map<EntityId, Day[]>();
  const note = (days: Map<EntityId, Day[]>, id: EntityId | null, day: Day | null): void => {
    if (id !== null && day !== null) days.set(id, [...(days.get(id) ?? []), day]);
  };
  for (const { predicate, subject, object, period } of dataset.statements) {
    if (period.start.basis !== "STATED" || !isFirm(period)) continue;
    const organizations = { subject, object };
    for (const begin of rules.begins)
      if (begin.predicate === predicate)
        note(begins, organizations[begin.organization], period.start.earliest);
    for (const end of rules.ends)
      if (end.predicate === predicate) note(ends, organizations[end.organization], period.start.latest);
    // A successor may be an organization that was founded for it.
    if (predicate === "SUCCEEDED_BY") note(begins, object, period.start.earliest);
  }
  return ({ id, names }) => {
    // An organization exists from its founding, or from its first name if the start of every name is known.
    const former = names.filter(({ kind }) => kind === "FORMER");
    const named = former.map(({ period }) => period.start.earliest);
    const from = [...(begins.get(id) ?? []), ...(named.every((day) => day !== null) ? named : [])];
    const to = ends.get(id) ?? [];
    return { from: from.length > 0 ? Math.min(...from) : null, to: to.length > 0 ? Math.max(...to) : null };
  };
}
