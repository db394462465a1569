import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

import { run } from "./setup/run.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome",
  "msedge",
];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];
const debianPackages = { browser: "chromium", font: "fonts-wqy-microhei" };
const howToGetOne = `No Chromium, Chrome or Edge was found, so the browser test is skipped. On Debian: apt-get install ${debianPackages.browser} ${debianPackages.font}. CHROME_PATH names one at an unusual place.`;

/** Path of an installed Chromium, Chrome or Edge; `CHROME_PATH` names one at another place. */
export function findBrowser() {
  return candidates().find((path) => existsSync(path));
}

function candidates() {
  const { CHROME_PATH, PATH = "" } = process.env;
  const named = CHROME_PATH ? [CHROME_PATH] : [];
  if (process.platform === "darwin")
    return [
      ...named,
      ...["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
        macApplications.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
      ),
    ];
  if (process.platform === "win32") {
    const homes = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (name) => process.env[name] ?? [],
    );
    return [
      ...named,
      ...homes.flatMap((home) => windowsPrograms.map((path) => join(home, ...path))),
    ];
  }
  const folders = [
    ...PATH.split(delimiter).filter(Boolean),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
  ];
  return [...named, ...folders.flatMap((folder) => names.map((name) => join(folder, name)))];
}

/**
 * Finds the browser of the browser test. In CI, as root on Debian, a missing browser and a missing Chinese font are
 * installed; on a person's machine nothing is, and the note names what is missing.
 * @returns {Promise<{ path: string | undefined, failed: boolean, note: string }>}
 */
export async function ensureBrowser() {
  if (!mayInstall()) {
    const path = findBrowser();
    return { path, failed: false, note: path === undefined ? howToGetOne : "" };
  }
  const missing = [
    ...(findBrowser() === undefined ? [debianPackages.browser] : []),
    ...(hasChineseFont() ? [] : [debianPackages.font]),
  ];
  const fault = missing.length > 0 ? await aptInstall(missing) : "";
  return { path: findBrowser(), failed: fault !== "", note: fault };
}

function mayInstall() {
  return process.env["CI"] === "true" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function hasChineseFont() {
  const folder = "/usr/share/fonts";
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((path) =>
    /wqy|cjk|source-?han|droidsansfallback/i.test(String(path)),
  );
}

/**
 * Installs Debian packages; returns what went wrong, or nothing.
 * @param {readonly string[]} packages
 */
async function aptInstall(packages) {
  const path = `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin`;
  const env = { ...process.env, PATH: path, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [
    ["apt-get", "update"],
    ["apt-get", "install", "--yes", "--no-install-recommends", ...packages],
  ]) {
    const { code, log } = await run(command, { output: "keep", env });
    if (code !== 0) return `${command.join(" ")} failed:\n${log}`;
  }
  return "";
}
