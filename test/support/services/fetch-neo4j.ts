import { fetchJars } from "./neo4j.js";

// CI fetches the jars beside other work. Without this, the first test run with REQUIRE=neo4j does.
await fetchJars();
