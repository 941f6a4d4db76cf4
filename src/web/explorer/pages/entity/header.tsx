import type { ComponentChildren, VNode } from "preact";
import { Link } from "wouter-preact";

import type { EntityRefFragment } from "../../../../client/index.js";
import type { PageEntity } from "../../../views/entity-sections.js";
import { CopyButton } from "../../parts/copy-button.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import { dateText, periodText } from "../../parts/period.js";
import { StatementItem } from "../../parts/statement-line.js";
import { pageOf } from "../../state/address.js";
import { useSay, type Say } from "../../state/context.js";

/** What the entity is: kind, place, name on the day, other names, summary, dates with their evidence, doubts. */
export function EntityHeader({
  entity,
  on,
  version,
}: {
  readonly entity: PageEntity;
  readonly on: string | null;
  readonly version: string | null;
}): VNode {
  const say = useSay();
  const { plainId, dayLabel, label, kind, kindLabel } = entity;
  const type = "typeLabel" in entity ? entity.typeLabel : null;
  const others = otherNames(entity);
  const link = `${location.origin}${pageOf(plainId, on)}`;
  const id = encodeURIComponent(plainId);
  return (
    <header class="entity-header">
      <nav class="breadcrumb" aria-label={say("它在哪里", "Where it belongs")}>
        <span class={`kind-badge kind-${kind.toLowerCase()}`}>
          {kindLabel}
          {type !== null && ` · ${type}`}
        </span>
        {above(entity).map((one) => (
          <span key={one.plainId} class="crumb">
            <EntityLink entity={one} />
          </span>
        ))}
      </nav>
      <h1>
        <bdi>{dayLabel}</bdi>
      </h1>
      {dayLabel !== label && (
        <p class="other-names">
          {say("今名：", "Present name: ")}
          <bdi>{label}</bdi>
        </p>
      )}
      {others.length > 0 && (
        <p class="other-names">
          {others.map((text, index) => (
            <span key={text}>
              {index > 0 && " · "}
              <bdi>{text}</bdi>
            </span>
          ))}
        </p>
      )}
      {formerNames(entity).length > 0 && (
        <p class="other-names">
          {say("曾用名：", "Former names: ")}
          {formerNames(entity).map(({ text, period }, index) => (
            <span key={text}>
              {index > 0 && say("；", "; ")}
              <bdi>{text}</bdi>
              {period.edtf !== null && say(`（${periodText(period, say)}）`, ` (${periodText(period, say)})`)}
            </span>
          ))}
        </p>
      )}
      {"summary" in entity && entity.summary !== null && (
        <p class="summary">
          <bdi>{entity.summary}</bdi>
        </p>
      )}
      <dl class="properties">{properties(entity, say)}</dl>
      {entity.dates.totalCount > 0 && (
        <ul class="header-facts">
          {entity.dates.nodes.map((line) => (
            <StatementItem
              key={line.plainId}
              statement={line}
              seenFrom={plainId}
              isPeriodShown={!line.value}
            />
          ))}
        </ul>
      )}
      {entity.possiblySame.length > 0 && (
        <aside class="doubts" aria-label={say("可能同一", "Possibly the same")}>
          <p>
            {say(
              "下列可能与它是同一个，来源不足以断定，所以没有合并：",
              "These may be the same as this one. The sources do not settle it, so they are kept apart:",
            )}
          </p>
          <ul>
            {entity.possiblySame.map(({ entity: other, reason, statement }) => (
              <FactLine key={statement.plainId} statement={statement}>
                <EntityLink entity={other} />
                <span class="qualifier qualifiers">
                  <bdi>{reason}</bdi>
                </span>
              </FactLine>
            ))}
          </ul>
        </aside>
      )}
      <div class="entity-actions">
        <CopyButton text={link} label={say("复制链接", "Copy link")} />
        <CopyButton
          text={citationOf({ label: dayLabel, on, version, link }, say)}
          label={say("复制此页引文", "Copy citation of this page")}
        />
        <Link href={`/paths?from=${id}`}>{say("与另一实体的关联", "Connections to another")}</Link>
        <Link href={`/together?of=${id}`}>{say("与谁共事", "Who was together")}</Link>
        {(kind === "ORGANIZATION" || kind === "PERSON" || kind === "PLACE") && (
          <Link href={`/compare?id=${id}${on === null ? "" : `&b=${on}`}`}>
            {say("比较两日", "Compare two days")}
          </Link>
        )}
      </div>
    </header>
  );
}

/** The chain of what it is in, outermost first. */
function above(entity: PageEntity): readonly EntityRefFragment[] {
  if (entity.__typename === "Organization") {
    const { place, parent } = entity;
    const chain = [place?.within, place, parent?.parent, parent];
    return chain.filter((one): one is NonNullable<typeof one> => one != null);
  }
  if (entity.__typename === "Place")
    return [entity.within?.within, entity.within].filter(
      (one): one is NonNullable<typeof one> => one != null,
    );
  return [];
}

/** English names and, for readers of English, the Chinese one. */
function otherNames({ names, dayLabel, label }: PageEntity): readonly string[] {
  const shown = new Set([dayLabel, label]);
  const found = names.filter(
    ({ kind, text }) => (kind === "ENGLISH" || kind === "OFFICIAL") && !shown.has(text),
  );
  return [...new Set(found.map(({ text }) => text))].slice(0, 3);
}

function formerNames({ names, dayLabel }: PageEntity): PageEntity["names"] {
  return names.filter(({ kind, text }) => kind === "FORMER" && text !== dayLabel).slice(0, 5);
}

function properties(entity: PageEntity, say: Say): ComponentChildren {
  const pair = (name: string, value: ComponentChildren): VNode => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
  switch (entity.__typename) {
    case "Event":
      return entity.date && entity.dates.totalCount === 0
        ? pair(say("时间", "Date"), periodText(entity.date, say))
        : null;
    case "Agreement":
      return entity.signedOn && entity.dates.totalCount === 0
        ? pair(say("签署时间", "Signed"), periodText(entity.signedOn, say))
        : null;
    case "Honor":
      return [
        entity.category &&
          pair(
            say("类别", "Category"),
            entity.category === "AWARD" ? say("奖励与称号", "award") : say("试点与认定", "designation"),
          ),
        entity.levelLabel !== null && pair(say("级别", "Level"), entity.levelLabel),
      ];
    case "Work":
      return [
        entity.subtitle !== null && pair(say("副题", "Subtitle"), <bdi>{entity.subtitle}</bdi>),
        entity.number !== null && pair(say("编号", "Number"), <bdi>{entity.number}</bdi>),
        entity.publishedOn &&
          entity.dates.totalCount === 0 &&
          pair(say("发布", "Published"), periodText(entity.publishedOn, say)),
        entity.article &&
          pair(
            say("全文所在", "Printed in"),
            <Link href={`${pageOf(entity.article.document?.id ?? entity.article.id)}#${entity.article.id}`}>
              <bdi>
                {entity.article.document?.title} {entity.article.document?.issue}
                {entity.article.page !== null &&
                  say(` 第${entity.article.page}页`, ` p. ${entity.article.page}`)}
              </bdi>
            </Link>,
          ),
      ];
    case "Place":
      return entity.code !== null && pair(say("区划代码", "Code"), entity.code);
    case "Organization":
    case "Person":
      return null;
  }
}

/** How to cite this page: what it shows, on which day, from which version of the data, where. */
function citationOf(
  {
    label,
    on,
    version,
    link,
  }: {
    readonly label: string;
    readonly on: string | null;
    readonly version: string | null;
    readonly link: string;
  },
  say: Say,
): string {
  const day = on === null ? "" : say(`（${dateText(on, say)}）`, ` (as of ${dateText(on, say)})`);
  const data = version === null ? "" : say(`，数据版本${version}`, `, data version ${version}`);
  return say(`“${label}”${day}，简报 Jianbao${data}，${link}`, `“${label}”${day}. Jianbao${data}. ${link}`);
}
