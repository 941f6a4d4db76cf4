import { runCli } from "./run.js";

process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  // `jianbao facts --all | head`: a reader may stop when it has enough.
  if (cause.code === "EPIPE") process.exit(0);
  console.error(`jianbao: standard output cannot be written (${cause.code ?? cause.message})`);
  process.exit(3);
});
// There is nowhere left to report to; a server continues all the same.
process.stderr.on("error", () => undefined);

const code = await runCli(process.argv.slice(2), process);
// 0 is the default, and a server's shutdown may have set another by now.
if (code !== 0) process.exitCode = code;
