import { language } from "../../lib/language.ts";
import { LanguageMark } from "../../ui/label.tsx";

/** The title of a section whose texts the catalogue holds in English: in another interface it says so once for all. */
export function InEnglish({ title }: { readonly title: string }) {
  return (
    <>
      {title}
      {language !== "en" && <LanguageMark lang="en" />}
    </>
  );
}
