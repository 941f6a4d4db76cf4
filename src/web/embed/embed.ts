import { defineSearchElement } from "./jianbao-search.js";

// The site that serves the script serves the API. As a module the script does not know its address.
const script = document.currentScript;
const address = script instanceof HTMLScriptElement && script.src !== "" ? script.src : location.href;
defineSearchElement(new URL(address).origin);
