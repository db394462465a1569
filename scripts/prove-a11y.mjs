// Holds every page, in both languages and themes, loaded, empty and failed, to the rules of accessibility: `npm run prove:a11y`.
import { inBrowser } from "./setup/in-browser.mjs";

await inBrowser("apps/dashboard/e2e/prove-a11y.ts");
