/** What is printed around a picture, so that it can stand alone. */
export interface Caption {
  readonly title: string;
  readonly source: string;
  readonly address: string;
}

/** What the page's styles give a mark, written into the picture: outside the page there are no styles. */
const kept = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "color",
] as const;

const margin = 16;
const lineHeight = 18;
const namespace = "http://www.w3.org/2000/svg";

/** The chart as a file of its own: styles resolved, title above, source and address below. */
export function svgOf(svg: SVGSVGElement, caption: Caption): Blob {
  return new Blob([textOf(svg, caption)], { type: "image/svg+xml" });
}

/** The same as pixels, at twice the size on the page. */
export async function pngOf(svg: SVGSVGElement, caption: Caption): Promise<Blob> {
  const text = textOf(svg, caption);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("the browser made no picture of the chart"));
    }, "image/png");
  });
}

function textOf(svg: SVGSVGElement, { title, source, address }: Caption): string {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  writeStyles(svg, copy);
  const page = getComputedStyle(document.body);
  const head = margin + 2 * lineHeight;
  const whole = document.createElementNS(namespace, "svg");
  const size = { width: width + 2 * margin, height: head + height + 3 * lineHeight };
  whole.setAttribute("xmlns", namespace);
  whole.setAttribute("width", String(size.width));
  whole.setAttribute("height", String(size.height));
  whole.setAttribute("lang", document.documentElement.lang);
  const ground = document.createElementNS(namespace, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  // The ground of a page is its root's, whose body is clear.
  ground.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  copy.setAttribute("x", String(margin));
  copy.setAttribute("y", String(head));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("overflow", "visible");
  const below = head + height + lineHeight;
  whole.append(
    ground,
    words(title, margin + 12, 16, 600, page),
    copy,
    words(source, below, 11, 400, page),
    words(address, below + lineHeight, 11, 400, page),
  );
  return new XMLSerializer().serializeToString(whole);
}

function words(text: string, y: number, size: number, weight: number, page: CSSStyleDeclaration) {
  const element = document.createElementNS(namespace, "text");
  element.setAttribute("x", String(margin));
  element.setAttribute("y", String(y));
  element.setAttribute("font-size", String(size));
  element.setAttribute("font-weight", String(weight));
  element.setAttribute("font-family", page.fontFamily);
  element.setAttribute("fill", page.color);
  element.textContent = text;
  return element;
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of kept) {
    const value = style.getPropertyValue(name);
    if (value !== "") to.setAttribute(name, value);
  }
  to.removeAttribute("class");
  to.removeAttribute("style");
  for (const [at, child] of [...from.children].entries()) {
    const twin = to.children[at];
    if (twin) writeStyles(child, twin);
  }
}
