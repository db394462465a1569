import { Layout } from "./layout.ts";
import { nameOf } from "./open-page.ts";
import { walk } from "./walk.ts";

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DETAILS DIALOG DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE UL".split(
    " ",
  ),
);
const lines = new Set("DD DT LI OPTION TR".split(" "));
const cells = new Set(["TD", "TH"]);

/** The text below an element: a blank line between blocks, a line each for items and rows, a tab between cells. */
export function pageText(root: Element): string {
  const layout = new Layout();
  let preformatted = 0;
  const endLine = (element: Element): void => {
    const name = nameOf(element);
    if (lines.has(name) || isListInItem(element)) layout.end(1);
    else if (blocks.has(name)) layout.end(2);
  };
  walk(root, {
    enter(element) {
      const name = nameOf(element);
      if (name === "BR" && preformatted > 0) layout.addText("\n");
      else if (name === "BR") layout.lineBreak();
      else if (cells.has(name)) layout.startCell(element.previousElementSibling === null);
      else endLine(element);
      if (name === "PRE") preformatted += 1;
      return true;
    },
    leave(element) {
      if (nameOf(element) === "PRE") {
        preformatted -= 1;
        layout.endExact();
      }
      endLine(element);
    },
    text(text) {
      layout.addText(text);
    },
  });
  return layout.toString();
}

function isListInItem(element: Element): boolean {
  const parent = element.parentElement;
  return ["UL", "OL"].includes(nameOf(element)) && parent !== null && nameOf(parent) === "LI";
}
