import ts from "typescript";

/**
 * The errors of types in a file that exists in memory only, as `code message`. `options` are those of the compiler, or the
 * path of a tsconfig.json.
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
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, text, version) : kept(file, () => getSourceFile(file, version));
  const program = ts.createProgram({ rootNames: [name], options, host });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ code, messageText }) => `${String(code)} ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

/** Parsed once for all programs: the libraries are most of the time. */
const files = new Map<string, ts.SourceFile | undefined>();

function kept(file: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!files.has(file)) files.set(file, parse());
  return files.get(file);
}

function optionsOf(project: string): ts.CompilerOptions {
  const config: unknown = ts.readConfigFile(project, (file) => ts.sys.readFile(file)).config;
  return ts.parseJsonConfigFileContent(config, ts.sys, project.replace(/[^/]*$/, "")).options;
}
