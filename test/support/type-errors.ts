import ts from "typescript";

/**
 * The errors of a file that exists in memory only, and of what it imports, as `code message`. Libraries are not judged: to
 * check those of browsers takes six seconds. `given` are the options of the compiler, or the path of a tsconfig.json.
 */
export function typeErrors(
  name: string,
  text: string,
  given: ts.CompilerOptions | { readonly project: string },
): readonly string[] {
  const options = "project" in given ? optionsOf(given.project) : given;
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, how) =>
    file === name
      ? ts.createSourceFile(file, text, how)
      : kept(`${file} ${JSON.stringify(how)}`, () => getSourceFile(file, how));
  const program = ts.createProgram({ rootNames: [name], options, host });
  const isOurs = ({ fileName }: ts.SourceFile): boolean =>
    !fileName.includes("/node_modules/") || fileName.includes("/node_modules/jianbao/");
  return program
    .getSourceFiles()
    .filter(isOurs)
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ code, messageText }) => `${String(code)} ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

/** Parsed once for all programs: the libraries are most of the time. */
const files = new Map<string, ts.SourceFile | undefined>();

function kept(key: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!files.has(key)) files.set(key, parse());
  return files.get(key);
}

function optionsOf(project: string): ts.CompilerOptions {
  const config: unknown = ts.readConfigFile(project, (file) => ts.sys.readFile(file)).config;
  return ts.parseJsonConfigFileContent(config, ts.sys, project.replace(/[^/]*$/, "")).options;
}
