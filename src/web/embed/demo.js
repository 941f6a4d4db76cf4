// What happens on the page /embed: examples that answer, and snippets that can be copied.

for (const code of document.querySelectorAll("pre code"))
  code.textContent = code.textContent.replaceAll("https://jianbao.example", location.origin);

for (const figure of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = figure.dataset.copy;
  button.setAttribute(
    "aria-label",
    `${figure.dataset.copy}: ${figure.querySelector("figcaption").textContent}`,
  );
  const status = document.createElement("span");
  status.className = "copied";
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    const code = figure.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      // No permission, or a page without TLS: then the text is selected, to be copied by hand.
      window.getSelection().selectAllChildren(code);
      return;
    }
    status.textContent = figure.dataset.copied;
    window.setTimeout(() => {
      status.textContent = "";
    }, 2000);
  });
  figure.querySelector("figcaption").append(status, button);
}

for (const box of document.querySelectorAll("[data-log]"))
  box.addEventListener("select", ({ detail }) => {
    const link = document.createElement("a");
    link.href = detail.url;
    const name = document.createElement("bdi");
    name.textContent = detail.label;
    link.append(name);
    document
      .getElementById(box.dataset.log)
      .replaceChildren(`${detail.kindLabel} · `, link, ` · ${detail.id}`);
  });

const form = document.getElementById("example");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const values = [...new window.FormData(form)].map(([name, value]) => `${name}=${value}`);
  document.getElementById("sent").textContent = values.join("  ");
});
document.getElementById("off").addEventListener("change", ({ target }) => {
  form.querySelector("fieldset").disabled = target.checked;
});
