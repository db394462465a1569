/** The variables of the environment that the command minds. */
export interface Env {
  /** Colour is unwelcome: https://no-color.org, or a terminal that cannot. */
  readonly noColour: boolean;
  /** Character set of the locale, upper case; null where no locale is set. */
  readonly charset: string | null;
  /** Folder of the local store; null where none is named. */
  readonly data: string | null;
}

export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const locale = [variables["LC_ALL"], variables["LC_CTYPE"], variables["LANG"]].find(Boolean);
  return {
    noColour: Boolean(variables["NO_COLOR"]) || variables["TERM"] === "dumb",
    charset: locale?.split(".")[1]?.split("@")[0]?.toUpperCase() ?? (locale ? "ASCII" : null),
    data: variables["NQPF_DATA"] || null,
  };
}
