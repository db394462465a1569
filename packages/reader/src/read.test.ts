import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { defaultMaxBytes, read } from "./index.ts";
import { sha256 } from "./sha256.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, "hex"));
const relending = "设立科技创新再贷款，额度5000亿元。";
const relendingInGbk = "c9e8c1a2bfc6bcbcb4b4d0c2d4d9b4fbbfeea3acb6eeb6c835303030d2dad4aaa1a3";
const utf16le = Buffer.from(relending, "utf16le");

describe("the charset", () => {
  it.each([
    ["UTF-8", utf8(relending), "utf-8"],
    ["UTF-8 with a mark", utf8(`\uFEFF${relending}`), "utf-8"],
    ["UTF-16 LE", Buffer.from([0xff, 0xfe, ...utf16le]), "utf-16le"],
    ["UTF-16 BE", Buffer.from([0xfe, 0xff, ...Buffer.from(utf16le).swap16()]), "utf-16be"],
    ["GBK", hex(relendingInGbk), "gb18030"],
  ])("is found for %s", (_, bytes, charset) => {
    expect(read(bytes)).toMatchObject({ status: "read", text: relending, charset, notices: [] });
  });

  it("is the one that a page names, before the hint", () => {
    const page = Buffer.concat([
      utf8('<!doctype html><meta charset="gb2312"><p>'),
      hex(relendingInGbk),
    ]);
    expect(read(page, { charset: "utf-8" })).toMatchObject({ text: relending, charset: "gbk" });
  });

  it("is the hint's where the bytes name none, also inside a media type", () => {
    const bytes = Buffer.from("caf\u00E9", "latin1");
    const expected = { text: "café", charset: "windows-1252" };
    expect(read(bytes, { charset: "windows-1252" })).toMatchObject(expected);
    expect(read(bytes, { mediaType: "text/plain; charset=latin1" })).toMatchObject(expected);
  });

  it.each(["ascii-of-mars", "utf-16le"])("is not the hint's where that is wrong: %s", (charset) => {
    expect(read(utf8("a measure"), { charset })).toMatchObject({
      text: "a measure",
      charset: "utf-8",
      notices: [{ kind: "charset-not-used", declared: charset, by: "hint" }],
    });
  });
});

describe("unreadable", () => {
  it.each([
    ["no byte", new Uint8Array(), "empty"],
    ["white space alone", utf8(" \n\t\u3000\u00A0"), "no-text"],
    ["a mark alone", hex("efbbbf"), "no-text"],
    ["invisible characters alone", utf8("\u200B\u202E"), "no-text"],
    ["a page of script alone", utf8("<!doctype html><script>let a = 1;</script>"), "no-text"],
    ["a PNG header", hex("89504e470d0a1a0a0000000d49484452"), "binary"],
    ["a zero byte", utf8("a\u0000b"), "binary"],
    ["control characters", utf8("\u0001\u0002\u0003a"), "binary"],
    ["a PDF", utf8("%PDF-1.7\n"), "unsupported"],
    ["an Office document", hex("504b030414000600"), "unsupported"],
    ["invalid UTF-8", Buffer.from("caf\u00E9 d\u00E9tail \u00E0 \u00FFx", "latin1"), "undecodable"],
    ["half of a UTF-16 unit", hex("fffe6100d8"), "undecodable"],
    ["western text", Buffer.from("d\u00E9tail, pr\u00E9cis", "latin1"), "undecodable"],
    ["21 MB", new Uint8Array(21_000_000).fill(0x61), "too-large"],
  ] as const)("is %s", (_, bytes, reason) => {
    expect(read(bytes)).toMatchObject({
      status: "unreadable",
      reason,
      detail: expect.stringMatching(/^[A-Z].*\.$/) as string,
      bytesSha256: sha256(bytes),
    });
  });

  it("is what passes the limit by one byte, whoever sets it", () => {
    const bytes = utf8("12345");
    expect(read(bytes, {}, { maxBytes: 5 }).status).toBe("read");
    expect(read(bytes, {}, { maxBytes: 4 })).toMatchObject({ reason: "too-large" });
    expect(defaultMaxBytes).toBe(20_000_000);
  });
});

describe("the text", () => {
  it("has one kind of line end and is otherwise untouched", () => {
    const text = "e\u0301  \r\n\u3000\u3000第一段 \rthird\n";
    expect(read(utf8(text))).toMatchObject({ text: "e\u0301  \n\u3000\u3000第一段 \nthird\n" });
  });

  it("keeps invisible characters and says how many", () => {
    expect(read(utf8("\uFEFFa\u200Bb\u202Ec\u200Bd"))).toMatchObject({
      text: "a\u200Bb\u202Ec\u200Bd",
      notices: [
        {
          kind: "invisible-characters",
          characters: [
            { character: "U+200B", count: 2 },
            { character: "U+202E", count: 1 },
          ],
        },
      ],
    });
  });

  it("of Markdown is its source, titled by its first heading", () => {
    const text = "---\n# no: title\n---\n```sh\n# nor this\n```\n\n# Lending #\n\nText\n";
    expect(read(utf8(text), { name: "a.MD" })).toMatchObject({
      text,
      title: "Lending",
      mediaType: "text/markdown",
    });
  });

  it.each([
    [{ mediaType: "text/plain; charset=utf-8", name: "a.html" }, "text/plain"],
    [{ mediaType: "application/octet-stream", name: "a.html" }, "text/html"],
    [{ name: "constructor.constructor" }, "text/html"],
    [{}, "text/html"],
  ])("is read as the hint says, else by its start: %j", (hint, mediaType) => {
    expect(read(utf8("<!-- a --><!DOCTYPE html><p>Text</p>"), hint)).toMatchObject({ mediaType });
  });
});

it("gives an outcome for any bytes, and the same one again", () => {
  const mediaType = fc.constantFrom("text/plain", "text/markdown", "text/html", undefined);
  const piece = fc.constantFrom(
    ...'<p> </p> <table> <td> <pre> </div> <div hidden> <!-- --> <script> </script> <svg> &#0; &amp <h1> <body> </html> <br> <li> < > " = 再贷款 \uFEFF'.split(
      " ",
    ),
  );
  const markup = fc.array(fc.oneof(piece, fc.string())).map((pieces) => utf8(pieces.join("")));
  const charset = fc.option(fc.constantFrom("gbk", "utf-16le", "latin1", ""), { nil: undefined });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), markup), mediaType, charset, (bytes, type, label) => {
      const hint = { mediaType: type, charset: label };
      const reading = read(bytes, hint);
      expect(read(Uint8Array.from(bytes), hint)).toEqual(reading);
      expect(reading.bytesSha256).toBe(sha256(bytes));
      if (reading.status === "read") expect(reading.textSha256).toBe(sha256(reading.text));
    }),
    { seed: 20_240_407, numRuns: 500 },
  );
});
