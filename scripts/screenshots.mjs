// Makes the pictures of the README or, with --all FOLDER, of every page in both languages and themes: `npm run screenshots`.
import { inBrowser } from "./setup/in-browser.mjs";

await inBrowser("apps/dashboard/e2e/screenshots.ts", process.argv.slice(2));
