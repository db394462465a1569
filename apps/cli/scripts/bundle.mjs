// Bundles the command with everything it needs, one chunk a command, so that it starts without looking for packages.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist)) if (/\.(js|json)$/.test(name)) rmSync(join(dist, name));

/** Keeps the catalogue out of the code: a megabyte of string takes far longer to compile than to read. */
const catalogueAsFile = {
  name: "catalogue-as-file",
  setup({ onLoad }) {
    onLoad({ filter: /catalogue[\\/]generated[\\/]catalogue\.js$/ }, async ({ path }) => {
      const { json } = await import(pathToFileURL(path).href);
      writeFileSync(join(dist, "catalogue.json"), json.replace(/[\u0080-\uffff]/g, escaped));
      return {
        contents: `import { readFileSync } from "node:fs";
export const json = readFileSync(new URL("./catalogue.json", import.meta.url), "latin1");`,
      };
    });
  },
};

/** A character as JSON may write it in ASCII, which is read without decoding. */
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

await build({
  absWorkingDir: root,
  entryPoints: {
    nqpf: "src/main.ts",
    "scenario-part": "src/scenario-part.ts",
    "corpus-batch": "src/corpus-batch.ts",
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  conditions: ["@nqpf/source"],
  // What yaml gives Node is CommonJS and asks for built-in modules by require, which a bundle of modules has not.
  alias: { yaml: join(root, "../../packages/interchange/node_modules/yaml/browser/index.js") },
  // PGlite finds the files of its database engine beside its own.
  external: ["@electric-sql/pglite"],
  minify: true,
  logLevel: "warning",
  plugins: [catalogueAsFile],
});
