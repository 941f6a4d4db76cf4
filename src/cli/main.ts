import { runCli } from "./run.js";

process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  // `jianbao facts --all | head`: a reader may stop early.
  if (cause.code === "EPIPE") process.exit(0);
  console.error(`jianbao: standard output cannot be written (${cause.code ?? cause.message})`);
  process.exit(3);
});
// If standard error fails, there is nowhere to report to. A server continues in any case.
process.stderr.on("error", () => undefined);

const code = await runCli(process.argv.slice(2), process);
// 0 is the default, and a server's shutdown may have set another exit code by now.
if (code !== 0) process.exitCode = code;
