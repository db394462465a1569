// Prints how fast the dashboard shows and answers on a slow machine: `npm run prove:budgets`.
import { inBrowser } from "./setup/in-browser.mjs";

await inBrowser("apps/dashboard/e2e/prove-budgets.ts");
