import { render } from "preact";

import { App } from "./app.js";
import "./style/base.css";
import "./style/layout.css";
import "./style/parts.css";

const root = document.getElementById("explorer");
if (root) {
  // The server writes a summary for readers without scripts and for search engines; the application replaces it.
  root.replaceChildren();
  render(<App />, root);
}
